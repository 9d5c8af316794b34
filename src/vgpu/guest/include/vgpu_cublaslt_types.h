/* What the prototypes of cuBLASLt need beside their own types. */
#pragma once
#include <stdio.h>
