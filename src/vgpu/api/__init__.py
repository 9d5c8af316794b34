"""What the NVIDIA libraries export: one table per API, the reader of the tables, and the generator of the guest's C."""
