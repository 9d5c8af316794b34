"""The devices that vgpu shows: profiles (TOML), and the identity that this machine's devices keep."""

from vgpu.device.profile import DEFAULT, Device, Profile, ProfileError, load, names

__all__ = ["DEFAULT", "Device", "Profile", "ProfileError", "load", "names"]
