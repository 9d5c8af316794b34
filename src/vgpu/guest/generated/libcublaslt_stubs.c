/* Generated from cublaslt.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_cublaslt.h"
#include "vgpu_stub.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

VGPU_API cublasStatus_t cublasLtACCMatmul();
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtAlgoCharacteristicGetAttribute();
VGPU_API cublasStatus_t cublasLtBIIMatmul();
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtBSBMatmul();
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtBSSMatmul();
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtCCCMatmul();
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtClearNvjetCache();
VGPU_API cublasStatus_t cublasLtCtxInit();
VGPU_API cublasStatus_t cublasLtDDDMatmul();
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtGetEnvironmentMode();
VGPU_API cublasStatus_t cublasLtHHHMatmul();
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtHSHMatmul();
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtHSSMatmul();
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtHeuristicLutSerializeEntry();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHeuristicsCacheCreate();
VGPU_API cublasStatus_t cublasLtHeuristicsCacheDestroy();
VGPU_API cublasStatus_t cublasLtHeuristicsCacheGet();
VGPU_API cublasStatus_t cublasLtHeuristicsCachePut();
#endif
VGPU_API cublasStatus_t cublasLtKCCMatmul();
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtKCKMatmul();
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtLegacyGemmACC();
VGPU_API cublasStatus_t cublasLtLegacyGemmBII();
VGPU_API cublasStatus_t cublasLtLegacyGemmBSS();
VGPU_API cublasStatus_t cublasLtLegacyGemmCCC();
VGPU_API cublasStatus_t cublasLtLegacyGemmDDD();
VGPU_API cublasStatus_t cublasLtLegacyGemmHHH();
VGPU_API cublasStatus_t cublasLtLegacyGemmHSH();
VGPU_API cublasStatus_t cublasLtLegacyGemmHSS();
VGPU_API cublasStatus_t cublasLtLegacyGemmSSS();
VGPU_API cublasStatus_t cublasLtLegacyGemmTSS();
VGPU_API cublasStatus_t cublasLtLegacyGemmTST();
#if VGPU_CUBLASLT == 12
VGPU_API cublasStatus_t cublasLtLegacyGemmUtilizationCCC();
VGPU_API cublasStatus_t cublasLtLegacyGemmUtilizationDDD();
VGPU_API cublasStatus_t cublasLtLegacyGemmUtilizationZZZ();
#endif
VGPU_API cublasStatus_t cublasLtLegacyGemmZZZ();
VGPU_API cublasStatus_t cublasLtMatmulAlgoConfigGetAttributeRange();
VGPU_API cublasStatus_t cublasLtSSSMatmul();
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtSetEnvironmentMode();
VGPU_API cublasStatus_t cublasLtShutdownCtx();
VGPU_API cublasStatus_t cublasLtTSSMatmul();
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtTSTMatmul();
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtVCCMatmul();
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtVCVMatmul();
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLtZZZMatmul();
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoCapGetAttribute();
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoCheck();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoCheckForStream();
#endif
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoGetHeuristic();
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoGetHeuristicForStream();
#endif
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoGetIds();
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoInit();
VGPU_API cublasStatus_t cublasLt_for_cublas_BII();
VGPU_API cublasStatus_t cublasLt_for_cublas_BSS();
#if VGPU_CUBLASLT == 12
VGPU_API cublasStatus_t cublasLt_for_cublas_CCC();
#endif
VGPU_API cublasStatus_t cublasLt_for_cublas_DDD();
VGPU_API cublasStatus_t cublasLt_for_cublas_HHH();
VGPU_API cublasStatus_t cublasLt_for_cublas_HSH();
VGPU_API cublasStatus_t cublasLt_for_cublas_HSS();
VGPU_API cublasStatus_t cublasLt_for_cublas_SSS();
VGPU_API cublasStatus_t cublasLt_for_cublas_TSS();
VGPU_API cublasStatus_t cublasLt_for_cublas_TST();
#if VGPU_CUBLASLT == 12
VGPU_API cublasStatus_t cublasLt_for_cublas_ZZZ();
#endif
VGPU_STUB cublasStatus_t cublasLtACCMatmul()
{ VGPU_UNSUPPORTED("cublasLtACCMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtACCMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtACCMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtACCMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtACCMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtACCMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtACCMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtACCMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtACCMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtACCMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtACCMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtACCMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtACCMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtACCMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtACCMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtAlgoCharacteristicGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtAlgoCharacteristicGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBIIMatmul()
{ VGPU_UNSUPPORTED("cublasLtBIIMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBIIMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtBIIMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBIIMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtBIIMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtBIIMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtBIIMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtBIIMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtBIIMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtBIIMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtBIIMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtBIIMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtBIIMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBIIMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtBIIMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBSBMatmul()
{ VGPU_UNSUPPORTED("cublasLtBSBMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBSBMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtBSBMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBSBMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtBSBMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtBSBMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtBSBMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtBSBMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtBSBMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtBSBMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtBSBMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtBSBMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtBSBMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBSBMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtBSBMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBSSMatmul()
{ VGPU_UNSUPPORTED("cublasLtBSSMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBSSMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtBSSMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBSSMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtBSSMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtBSSMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtBSSMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtBSSMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtBSSMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtBSSMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtBSSMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtBSSMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtBSSMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtBSSMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtBSSMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtCCCMatmul()
{ VGPU_UNSUPPORTED("cublasLtCCCMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtCCCMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtCCCMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtCCCMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtCCCMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtCCCMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtCCCMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtCCCMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtCCCMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtCCCMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtCCCMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtCCCMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtCCCMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtCCCMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtCCCMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtClearNvjetCache()
{ VGPU_UNSUPPORTED("cublasLtClearNvjetCache"); return 15; }
VGPU_STUB cublasStatus_t cublasLtCreate(cublasLtHandle_t *lightHandle)
{ VGPU_UNSUPPORTED("cublasLtCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasLtCtxInit()
{ VGPU_UNSUPPORTED("cublasLtCtxInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtDDDMatmul()
{ VGPU_UNSUPPORTED("cublasLtDDDMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtDDDMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtDDDMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtDDDMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtDDDMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtDDDMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtDDDMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtDDDMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtDDDMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtDDDMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtDDDMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtDDDMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtDDDMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtDDDMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtDDDMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtDestroy(cublasLtHandle_t lightHandle)
{ VGPU_UNSUPPORTED("cublasLtDestroy"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtEmulationDescCreate(cublasLtEmulationDesc_t *emulationDesc)
{ VGPU_UNSUPPORTED("cublasLtEmulationDescCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasLtEmulationDescDestroy(cublasLtEmulationDesc_t emulationDesc)
{ VGPU_UNSUPPORTED("cublasLtEmulationDescDestroy"); return 15; }
VGPU_STUB cublasStatus_t cublasLtEmulationDescGetAttribute(cublasLtEmulationDesc_t emulationDesc, cublasLtEmulationDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
{ VGPU_UNSUPPORTED("cublasLtEmulationDescGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtEmulationDescInit_internal(cublasLtEmulationDesc_t emulationDesc, size_t size)
{ VGPU_UNSUPPORTED("cublasLtEmulationDescInit_internal"); return 15; }
VGPU_STUB cublasStatus_t cublasLtEmulationDescSetAttribute(cublasLtEmulationDesc_t emulationDesc, cublasLtEmulationDescAttributes_t attr, const void *buf, size_t sizeInBytes)
{ VGPU_UNSUPPORTED("cublasLtEmulationDescSetAttribute"); return 15; }
#endif
VGPU_STUB size_t cublasLtGetCudartVersion(void)
{ VGPU_UNSUPPORTED("cublasLtGetCudartVersion"); return 0; }
VGPU_STUB cublasStatus_t cublasLtGetEnvironmentMode()
{ VGPU_UNSUPPORTED("cublasLtGetEnvironmentMode"); return 15; }
VGPU_STUB cublasStatus_t cublasLtGetProperty(libraryPropertyType type, int *value)
{ VGPU_UNSUPPORTED("cublasLtGetProperty"); return 15; }
VGPU_STUB const char *cublasLtGetStatusName(cublasStatus_t status)
{ VGPU_UNSUPPORTED("cublasLtGetStatusName"); return NULL; }
VGPU_STUB const char *cublasLtGetStatusString(cublasStatus_t status)
{ VGPU_UNSUPPORTED("cublasLtGetStatusString"); return NULL; }
VGPU_STUB size_t cublasLtGetVersion(void)
{ VGPU_UNSUPPORTED("cublasLtGetVersion"); return 0; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtGroupedMatrixLayoutCreate(cublasLtMatrixLayout_t *matLayout, cudaDataType type, int groupCount, const void *rows_array, const void *cols_array, const void *ld_array)
{ VGPU_UNSUPPORTED("cublasLtGroupedMatrixLayoutCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasLtGroupedMatrixLayoutInit_internal(cublasLtMatrixLayout_t matLayout, size_t size, cudaDataType type, int groupCount, const void *rows_array, const void *cols_array, const void *ld_array)
{ VGPU_UNSUPPORTED("cublasLtGroupedMatrixLayoutInit_internal"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHHHMatmul()
{ VGPU_UNSUPPORTED("cublasLtHHHMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHHHMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtHHHMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHHHMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtHHHMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtHHHMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtHHHMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHHHMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtHHHMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtHHHMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtHHHMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHHHMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtHHHMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHHHMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtHHHMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHSHMatmul()
{ VGPU_UNSUPPORTED("cublasLtHSHMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHSHMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtHSHMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHSHMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtHSHMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtHSHMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtHSHMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHSHMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtHSHMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtHSHMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtHSHMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHSHMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtHSHMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHSHMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtHSHMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHSSMatmul()
{ VGPU_UNSUPPORTED("cublasLtHSSMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHSSMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtHSSMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHSSMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtHSSMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtHSSMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtHSSMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHSSMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtHSSMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtHSSMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtHSSMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHSSMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtHSSMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHSSMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtHSSMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHeuristicLutSerializeEntry()
{ VGPU_UNSUPPORTED("cublasLtHeuristicLutSerializeEntry"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtHeuristicsCacheCreate()
{ VGPU_UNSUPPORTED("cublasLtHeuristicsCacheCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHeuristicsCacheDestroy()
{ VGPU_UNSUPPORTED("cublasLtHeuristicsCacheDestroy"); return 15; }
VGPU_STUB cublasStatus_t cublasLtHeuristicsCacheGet()
{ VGPU_UNSUPPORTED("cublasLtHeuristicsCacheGet"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHeuristicsCacheGetCapacity(size_t *capacity)
{ VGPU_UNSUPPORTED("cublasLtHeuristicsCacheGetCapacity"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtHeuristicsCachePut()
{ VGPU_UNSUPPORTED("cublasLtHeuristicsCachePut"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtHeuristicsCacheSetCapacity(size_t capacity)
{ VGPU_UNSUPPORTED("cublasLtHeuristicsCacheSetCapacity"); return 15; }
VGPU_STUB cublasStatus_t cublasLtKCCMatmul()
{ VGPU_UNSUPPORTED("cublasLtKCCMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtKCCMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtKCCMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtKCCMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtKCCMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtKCCMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtKCCMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtKCCMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtKCCMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtKCCMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtKCCMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtKCCMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtKCCMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtKCCMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtKCCMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtKCKMatmul()
{ VGPU_UNSUPPORTED("cublasLtKCKMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtKCKMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtKCKMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtKCKMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtKCKMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtKCKMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtKCKMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtKCKMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtKCKMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtKCKMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtKCKMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtKCKMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtKCKMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtKCKMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtKCKMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmACC()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmACC"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmBII()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmBII"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmBSS()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmBSS"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmCCC()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmCCC"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmDDD()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmDDD"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmHHH()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmHHH"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmHSH()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmHSH"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmHSS()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmHSS"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmSSS()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmSSS"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmTSS()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmTSS"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmTST()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmTST"); return 15; }
#if VGPU_CUBLASLT == 12
VGPU_STUB cublasStatus_t cublasLtLegacyGemmUtilizationCCC()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmUtilizationCCC"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmUtilizationDDD()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmUtilizationDDD"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLegacyGemmUtilizationZZZ()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmUtilizationZZZ"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtLegacyGemmZZZ()
{ VGPU_UNSUPPORTED("cublasLtLegacyGemmZZZ"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLoggerForceDisable(void)
{ VGPU_UNSUPPORTED("cublasLtLoggerForceDisable"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLoggerOpenFile(const char *logFile)
{ VGPU_UNSUPPORTED("cublasLtLoggerOpenFile"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLoggerSetCallback(cublasLtLoggerCallback_t callback)
{ VGPU_UNSUPPORTED("cublasLtLoggerSetCallback"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLoggerSetFile(FILE *file)
{ VGPU_UNSUPPORTED("cublasLtLoggerSetFile"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLoggerSetLevel(int level)
{ VGPU_UNSUPPORTED("cublasLtLoggerSetLevel"); return 15; }
VGPU_STUB cublasStatus_t cublasLtLoggerSetMask(int mask)
{ VGPU_UNSUPPORTED("cublasLtLoggerSetMask"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmul(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t computeDesc, const void *alpha, const void *A, cublasLtMatrixLayout_t Adesc, const void *B, cublasLtMatrixLayout_t Bdesc, const void *beta, const void *C, cublasLtMatrixLayout_t Cdesc, void *D, cublasLtMatrixLayout_t Ddesc, const cublasLtMatmulAlgo_t *algo, void *workspace, size_t workspaceSizeInBytes, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasLtMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoCapGetAttribute(const cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoCapAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoCheck(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, const cublasLtMatmulAlgo_t *algo, cublasLtMatmulHeuristicResult_t *result)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoCheckForStream(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, const cublasLtMatmulAlgo_t *algo, cublasLtMatmulHeuristicResult_t *result, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoConfigGetAttribute(const cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoConfigAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoConfigGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoConfigGetAttributeRange()
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoConfigGetAttributeRange"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoConfigSetAttribute(cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoConfigAttributes_t attr, const void *buf, size_t sizeInBytes)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoConfigSetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, cublasLtMatmulPreference_t preference, int requestedAlgoCount, cublasLtMatmulHeuristicResult_t *heuristicResultsArray, int *returnAlgoCount)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoGetHeuristicForStream(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, cublasLtMatmulPreference_t preference, int requestedAlgoCount, cublasLtMatmulHeuristicResult_t *heuristicResultsArray, int *returnAlgoCount, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoGetIds(cublasLtHandle_t lightHandle, cublasComputeType_t computeType, cudaDataType_t scaleType, cudaDataType_t Atype, cudaDataType_t Btype, cudaDataType_t Ctype, cudaDataType_t Dtype, int requestedAlgoCount, int *algoIdsArray, int *returnAlgoCount)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulAlgoInit(cublasLtHandle_t lightHandle, cublasComputeType_t computeType, cudaDataType_t scaleType, cudaDataType_t Atype, cudaDataType_t Btype, cudaDataType_t Ctype, cudaDataType_t Dtype, int algoId, cublasLtMatmulAlgo_t *algo)
{ VGPU_UNSUPPORTED("cublasLtMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *matmulDesc, cublasComputeType_t computeType, cudaDataType_t scaleType)
{ VGPU_UNSUPPORTED("cublasLtMatmulDescCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t matmulDesc)
{ VGPU_UNSUPPORTED("cublasLtMatmulDescDestroy"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulDescGetAttribute(cublasLtMatmulDesc_t matmulDesc, cublasLtMatmulDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
{ VGPU_UNSUPPORTED("cublasLtMatmulDescGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulDescInit_internal(cublasLtMatmulDesc_t matmulDesc, size_t size, cublasComputeType_t computeType, cudaDataType_t scaleType)
{ VGPU_UNSUPPORTED("cublasLtMatmulDescInit_internal"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t matmulDesc, cublasLtMatmulDescAttributes_t attr, const void *buf, size_t sizeInBytes)
{ VGPU_UNSUPPORTED("cublasLtMatmulDescSetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *pref)
{ VGPU_UNSUPPORTED("cublasLtMatmulPreferenceCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t pref)
{ VGPU_UNSUPPORTED("cublasLtMatmulPreferenceDestroy"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulPreferenceGetAttribute(cublasLtMatmulPreference_t pref, cublasLtMatmulPreferenceAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
{ VGPU_UNSUPPORTED("cublasLtMatmulPreferenceGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulPreferenceInit_internal(cublasLtMatmulPreference_t pref, size_t size)
{ VGPU_UNSUPPORTED("cublasLtMatmulPreferenceInit_internal"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t pref, cublasLtMatmulPreferenceAttributes_t attr, const void *buf, size_t sizeInBytes)
{ VGPU_UNSUPPORTED("cublasLtMatmulPreferenceSetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *matLayout, cudaDataType type, uint64_t rows, uint64_t cols, int64_t ld)
{ VGPU_UNSUPPORTED("cublasLtMatrixLayoutCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t matLayout)
{ VGPU_UNSUPPORTED("cublasLtMatrixLayoutDestroy"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixLayoutGetAttribute(cublasLtMatrixLayout_t matLayout, cublasLtMatrixLayoutAttribute_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
{ VGPU_UNSUPPORTED("cublasLtMatrixLayoutGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixLayoutInit_internal(cublasLtMatrixLayout_t matLayout, size_t size, cudaDataType type, uint64_t rows, uint64_t cols, int64_t ld)
{ VGPU_UNSUPPORTED("cublasLtMatrixLayoutInit_internal"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t matLayout, cublasLtMatrixLayoutAttribute_t attr, const void *buf, size_t sizeInBytes)
{ VGPU_UNSUPPORTED("cublasLtMatrixLayoutSetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixTransform(cublasLtHandle_t lightHandle, cublasLtMatrixTransformDesc_t transformDesc, const void *alpha, const void *A, cublasLtMatrixLayout_t Adesc, const void *beta, const void *B, cublasLtMatrixLayout_t Bdesc, void *C, cublasLtMatrixLayout_t Cdesc, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasLtMatrixTransform"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixTransformDescCreate(cublasLtMatrixTransformDesc_t *transformDesc, cudaDataType scaleType)
{ VGPU_UNSUPPORTED("cublasLtMatrixTransformDescCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixTransformDescDestroy(cublasLtMatrixTransformDesc_t transformDesc)
{ VGPU_UNSUPPORTED("cublasLtMatrixTransformDescDestroy"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixTransformDescGetAttribute(cublasLtMatrixTransformDesc_t transformDesc, cublasLtMatrixTransformDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
{ VGPU_UNSUPPORTED("cublasLtMatrixTransformDescGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixTransformDescInit_internal(cublasLtMatrixTransformDesc_t transformDesc, size_t size, cudaDataType scaleType)
{ VGPU_UNSUPPORTED("cublasLtMatrixTransformDescInit_internal"); return 15; }
VGPU_STUB cublasStatus_t cublasLtMatrixTransformDescSetAttribute(cublasLtMatrixTransformDesc_t transformDesc, cublasLtMatrixTransformDescAttributes_t attr, const void *buf, size_t sizeInBytes)
{ VGPU_UNSUPPORTED("cublasLtMatrixTransformDescSetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtSSSMatmul()
{ VGPU_UNSUPPORTED("cublasLtSSSMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtSSSMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtSSSMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtSSSMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtSSSMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtSSSMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtSSSMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtSSSMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtSSSMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtSSSMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtSSSMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtSSSMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtSSSMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtSSSMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtSSSMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtSetEnvironmentMode()
{ VGPU_UNSUPPORTED("cublasLtSetEnvironmentMode"); return 15; }
VGPU_STUB cublasStatus_t cublasLtShutdownCtx()
{ VGPU_UNSUPPORTED("cublasLtShutdownCtx"); return 15; }
VGPU_STUB cublasStatus_t cublasLtTSSMatmul()
{ VGPU_UNSUPPORTED("cublasLtTSSMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtTSSMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtTSSMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtTSSMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtTSSMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtTSSMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtTSSMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtTSSMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtTSSMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtTSSMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtTSSMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtTSSMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtTSSMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtTSSMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtTSSMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtTSTMatmul()
{ VGPU_UNSUPPORTED("cublasLtTSTMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtTSTMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtTSTMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtTSTMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtTSTMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtTSTMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtTSTMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtTSTMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtTSTMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtTSTMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtTSTMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtTSTMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtTSTMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtTSTMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtTSTMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtVCCMatmul()
{ VGPU_UNSUPPORTED("cublasLtVCCMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtVCCMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtVCCMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtVCCMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtVCCMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtVCCMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtVCCMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtVCCMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtVCCMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtVCCMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtVCCMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtVCCMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtVCCMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtVCCMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtVCCMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtVCVMatmul()
{ VGPU_UNSUPPORTED("cublasLtVCVMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtVCVMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtVCVMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtVCVMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtVCVMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtVCVMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtVCVMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtVCVMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtVCVMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtVCVMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtVCVMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtVCVMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtVCVMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtVCVMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtVCVMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLtZZZMatmul()
{ VGPU_UNSUPPORTED("cublasLtZZZMatmul"); return 15; }
VGPU_STUB cublasStatus_t cublasLtZZZMatmulAlgoCapGetAttribute()
{ VGPU_UNSUPPORTED("cublasLtZZZMatmulAlgoCapGetAttribute"); return 15; }
VGPU_STUB cublasStatus_t cublasLtZZZMatmulAlgoCheck()
{ VGPU_UNSUPPORTED("cublasLtZZZMatmulAlgoCheck"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtZZZMatmulAlgoCheckForStream()
{ VGPU_UNSUPPORTED("cublasLtZZZMatmulAlgoCheckForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtZZZMatmulAlgoGetHeuristic()
{ VGPU_UNSUPPORTED("cublasLtZZZMatmulAlgoGetHeuristic"); return 15; }
#if VGPU_CUBLASLT == 13
VGPU_STUB cublasStatus_t cublasLtZZZMatmulAlgoGetHeuristicForStream()
{ VGPU_UNSUPPORTED("cublasLtZZZMatmulAlgoGetHeuristicForStream"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLtZZZMatmulAlgoGetIds()
{ VGPU_UNSUPPORTED("cublasLtZZZMatmulAlgoGetIds"); return 15; }
VGPU_STUB cublasStatus_t cublasLtZZZMatmulAlgoInit()
{ VGPU_UNSUPPORTED("cublasLtZZZMatmulAlgoInit"); return 15; }
VGPU_STUB cublasStatus_t cublasLt_for_cublas_BII()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_BII"); return 15; }
VGPU_STUB cublasStatus_t cublasLt_for_cublas_BSS()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_BSS"); return 15; }
#if VGPU_CUBLASLT == 12
VGPU_STUB cublasStatus_t cublasLt_for_cublas_CCC()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_CCC"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasLt_for_cublas_DDD()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_DDD"); return 15; }
VGPU_STUB cublasStatus_t cublasLt_for_cublas_HHH()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_HHH"); return 15; }
VGPU_STUB cublasStatus_t cublasLt_for_cublas_HSH()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_HSH"); return 15; }
VGPU_STUB cublasStatus_t cublasLt_for_cublas_HSS()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_HSS"); return 15; }
VGPU_STUB cublasStatus_t cublasLt_for_cublas_SSS()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_SSS"); return 15; }
VGPU_STUB cublasStatus_t cublasLt_for_cublas_TSS()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_TSS"); return 15; }
VGPU_STUB cublasStatus_t cublasLt_for_cublas_TST()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_TST"); return 15; }
#if VGPU_CUBLASLT == 12
VGPU_STUB cublasStatus_t cublasLt_for_cublas_ZZZ()
{ VGPU_UNSUPPORTED("cublasLt_for_cublas_ZZZ"); return 15; }
#endif
