"""Objects for tests: LLVM IR to a relocatable object, as the compiler of kernels makes them."""

from __future__ import annotations

from llvmlite import binding


def assemble(source: str) -> bytes:
    """A position-independent object from LLVM IR."""
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    module = binding.parse_assembly(source)
    module.verify()
    target = binding.Target.from_default_triple()
    machine = target.create_target_machine(opt=1, reloc="pic", codemodel="default")
    code: bytes = machine.emit_object(module)
    return code


# A kernel that stores its first parameter's pointee plus a constant table's entry, and ends.
KERNEL = """
@table = private unnamed_addr constant [4 x i32] [i32 10, i32 20, i32 30, i32 40]
define i32 @vgpu_{version}(ptr %grid, ptr %block, ptr %warp) {{
  %params = load ptr, ptr %grid
  %out = load ptr, ptr %params
  %index = getelementptr i8, ptr %params, i64 8
  %i = load i64, ptr %index
  %slot = getelementptr [4 x i32], ptr @table, i64 0, i64 %i
  %value = load i32, ptr %slot
  store i32 %value, ptr %out
  ret i32 0
}}
"""
