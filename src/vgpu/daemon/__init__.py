"""vgpud: accepts guests, checks them, keeps the memory ledger, and has workers forked for them."""
