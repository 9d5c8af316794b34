/* Generated from cublaslt.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_cublaslt.h"
#define VGPU_TWIN_UNSUPPORTED 15
#include "twin.h"

enum {
    I_cublasLtACCMatmul,
    I_cublasLtACCMatmulAlgoCapGetAttribute,
    I_cublasLtACCMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtACCMatmulAlgoCheckForStream,
#endif
    I_cublasLtACCMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtACCMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtACCMatmulAlgoGetIds,
    I_cublasLtACCMatmulAlgoInit,
    I_cublasLtAlgoCharacteristicGetAttribute,
    I_cublasLtBIIMatmul,
    I_cublasLtBIIMatmulAlgoCapGetAttribute,
    I_cublasLtBIIMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtBIIMatmulAlgoCheckForStream,
#endif
    I_cublasLtBIIMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtBIIMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtBIIMatmulAlgoGetIds,
    I_cublasLtBIIMatmulAlgoInit,
    I_cublasLtBSBMatmul,
    I_cublasLtBSBMatmulAlgoCapGetAttribute,
    I_cublasLtBSBMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtBSBMatmulAlgoCheckForStream,
#endif
    I_cublasLtBSBMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtBSBMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtBSBMatmulAlgoGetIds,
    I_cublasLtBSBMatmulAlgoInit,
    I_cublasLtBSSMatmul,
    I_cublasLtBSSMatmulAlgoCapGetAttribute,
    I_cublasLtBSSMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtBSSMatmulAlgoCheckForStream,
#endif
    I_cublasLtBSSMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtBSSMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtBSSMatmulAlgoGetIds,
    I_cublasLtBSSMatmulAlgoInit,
    I_cublasLtCCCMatmul,
    I_cublasLtCCCMatmulAlgoCapGetAttribute,
    I_cublasLtCCCMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtCCCMatmulAlgoCheckForStream,
#endif
    I_cublasLtCCCMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtCCCMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtCCCMatmulAlgoGetIds,
    I_cublasLtCCCMatmulAlgoInit,
    I_cublasLtClearNvjetCache,
    I_cublasLtCreate,
    I_cublasLtCtxInit,
    I_cublasLtDDDMatmul,
    I_cublasLtDDDMatmulAlgoCapGetAttribute,
    I_cublasLtDDDMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtDDDMatmulAlgoCheckForStream,
#endif
    I_cublasLtDDDMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtDDDMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtDDDMatmulAlgoGetIds,
    I_cublasLtDDDMatmulAlgoInit,
    I_cublasLtDestroy,
#if VGPU_CUBLASLT == 13
    I_cublasLtEmulationDescCreate,
    I_cublasLtEmulationDescDestroy,
    I_cublasLtEmulationDescGetAttribute,
    I_cublasLtEmulationDescInit_internal,
    I_cublasLtEmulationDescSetAttribute,
#endif
    I_cublasLtGetCudartVersion,
    I_cublasLtGetEnvironmentMode,
    I_cublasLtGetProperty,
    I_cublasLtGetStatusName,
    I_cublasLtGetStatusString,
    I_cublasLtGetVersion,
#if VGPU_CUBLASLT == 13
    I_cublasLtGroupedMatrixLayoutCreate,
    I_cublasLtGroupedMatrixLayoutInit_internal,
#endif
    I_cublasLtHHHMatmul,
    I_cublasLtHHHMatmulAlgoCapGetAttribute,
    I_cublasLtHHHMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtHHHMatmulAlgoCheckForStream,
#endif
    I_cublasLtHHHMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtHHHMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtHHHMatmulAlgoGetIds,
    I_cublasLtHHHMatmulAlgoInit,
    I_cublasLtHSHMatmul,
    I_cublasLtHSHMatmulAlgoCapGetAttribute,
    I_cublasLtHSHMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtHSHMatmulAlgoCheckForStream,
#endif
    I_cublasLtHSHMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtHSHMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtHSHMatmulAlgoGetIds,
    I_cublasLtHSHMatmulAlgoInit,
    I_cublasLtHSSMatmul,
    I_cublasLtHSSMatmulAlgoCapGetAttribute,
    I_cublasLtHSSMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtHSSMatmulAlgoCheckForStream,
#endif
    I_cublasLtHSSMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtHSSMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtHSSMatmulAlgoGetIds,
    I_cublasLtHSSMatmulAlgoInit,
    I_cublasLtHeuristicLutSerializeEntry,
#if VGPU_CUBLASLT == 13
    I_cublasLtHeuristicsCacheCreate,
    I_cublasLtHeuristicsCacheDestroy,
    I_cublasLtHeuristicsCacheGet,
#endif
    I_cublasLtHeuristicsCacheGetCapacity,
#if VGPU_CUBLASLT == 13
    I_cublasLtHeuristicsCachePut,
#endif
    I_cublasLtHeuristicsCacheSetCapacity,
    I_cublasLtKCCMatmul,
    I_cublasLtKCCMatmulAlgoCapGetAttribute,
    I_cublasLtKCCMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtKCCMatmulAlgoCheckForStream,
#endif
    I_cublasLtKCCMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtKCCMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtKCCMatmulAlgoGetIds,
    I_cublasLtKCCMatmulAlgoInit,
    I_cublasLtKCKMatmul,
    I_cublasLtKCKMatmulAlgoCapGetAttribute,
    I_cublasLtKCKMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtKCKMatmulAlgoCheckForStream,
#endif
    I_cublasLtKCKMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtKCKMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtKCKMatmulAlgoGetIds,
    I_cublasLtKCKMatmulAlgoInit,
    I_cublasLtLegacyGemmACC,
    I_cublasLtLegacyGemmBII,
    I_cublasLtLegacyGemmBSS,
    I_cublasLtLegacyGemmCCC,
    I_cublasLtLegacyGemmDDD,
    I_cublasLtLegacyGemmHHH,
    I_cublasLtLegacyGemmHSH,
    I_cublasLtLegacyGemmHSS,
    I_cublasLtLegacyGemmSSS,
    I_cublasLtLegacyGemmTSS,
    I_cublasLtLegacyGemmTST,
#if VGPU_CUBLASLT == 12
    I_cublasLtLegacyGemmUtilizationCCC,
    I_cublasLtLegacyGemmUtilizationDDD,
    I_cublasLtLegacyGemmUtilizationZZZ,
#endif
    I_cublasLtLegacyGemmZZZ,
    I_cublasLtLoggerForceDisable,
    I_cublasLtLoggerOpenFile,
    I_cublasLtLoggerSetCallback,
    I_cublasLtLoggerSetFile,
    I_cublasLtLoggerSetLevel,
    I_cublasLtLoggerSetMask,
    I_cublasLtMatmul,
    I_cublasLtMatmulAlgoCapGetAttribute,
    I_cublasLtMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtMatmulAlgoCheckForStream,
#endif
    I_cublasLtMatmulAlgoConfigGetAttribute,
    I_cublasLtMatmulAlgoConfigGetAttributeRange,
    I_cublasLtMatmulAlgoConfigSetAttribute,
    I_cublasLtMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtMatmulAlgoGetIds,
    I_cublasLtMatmulAlgoInit,
    I_cublasLtMatmulDescCreate,
    I_cublasLtMatmulDescDestroy,
    I_cublasLtMatmulDescGetAttribute,
    I_cublasLtMatmulDescInit_internal,
    I_cublasLtMatmulDescSetAttribute,
    I_cublasLtMatmulPreferenceCreate,
    I_cublasLtMatmulPreferenceDestroy,
    I_cublasLtMatmulPreferenceGetAttribute,
    I_cublasLtMatmulPreferenceInit_internal,
    I_cublasLtMatmulPreferenceSetAttribute,
    I_cublasLtMatrixLayoutCreate,
    I_cublasLtMatrixLayoutDestroy,
    I_cublasLtMatrixLayoutGetAttribute,
    I_cublasLtMatrixLayoutInit_internal,
    I_cublasLtMatrixLayoutSetAttribute,
    I_cublasLtMatrixTransform,
    I_cublasLtMatrixTransformDescCreate,
    I_cublasLtMatrixTransformDescDestroy,
    I_cublasLtMatrixTransformDescGetAttribute,
    I_cublasLtMatrixTransformDescInit_internal,
    I_cublasLtMatrixTransformDescSetAttribute,
    I_cublasLtSSSMatmul,
    I_cublasLtSSSMatmulAlgoCapGetAttribute,
    I_cublasLtSSSMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtSSSMatmulAlgoCheckForStream,
#endif
    I_cublasLtSSSMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtSSSMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtSSSMatmulAlgoGetIds,
    I_cublasLtSSSMatmulAlgoInit,
    I_cublasLtSetEnvironmentMode,
    I_cublasLtShutdownCtx,
    I_cublasLtTSSMatmul,
    I_cublasLtTSSMatmulAlgoCapGetAttribute,
    I_cublasLtTSSMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtTSSMatmulAlgoCheckForStream,
#endif
    I_cublasLtTSSMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtTSSMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtTSSMatmulAlgoGetIds,
    I_cublasLtTSSMatmulAlgoInit,
    I_cublasLtTSTMatmul,
    I_cublasLtTSTMatmulAlgoCapGetAttribute,
    I_cublasLtTSTMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtTSTMatmulAlgoCheckForStream,
#endif
    I_cublasLtTSTMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtTSTMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtTSTMatmulAlgoGetIds,
    I_cublasLtTSTMatmulAlgoInit,
    I_cublasLtVCCMatmul,
    I_cublasLtVCCMatmulAlgoCapGetAttribute,
    I_cublasLtVCCMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtVCCMatmulAlgoCheckForStream,
#endif
    I_cublasLtVCCMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtVCCMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtVCCMatmulAlgoGetIds,
    I_cublasLtVCCMatmulAlgoInit,
    I_cublasLtVCVMatmul,
    I_cublasLtVCVMatmulAlgoCapGetAttribute,
    I_cublasLtVCVMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtVCVMatmulAlgoCheckForStream,
#endif
    I_cublasLtVCVMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtVCVMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtVCVMatmulAlgoGetIds,
    I_cublasLtVCVMatmulAlgoInit,
    I_cublasLtZZZMatmul,
    I_cublasLtZZZMatmulAlgoCapGetAttribute,
    I_cublasLtZZZMatmulAlgoCheck,
#if VGPU_CUBLASLT == 13
    I_cublasLtZZZMatmulAlgoCheckForStream,
#endif
    I_cublasLtZZZMatmulAlgoGetHeuristic,
#if VGPU_CUBLASLT == 13
    I_cublasLtZZZMatmulAlgoGetHeuristicForStream,
#endif
    I_cublasLtZZZMatmulAlgoGetIds,
    I_cublasLtZZZMatmulAlgoInit,
    I_cublasLt_for_cublas_BII,
    I_cublasLt_for_cublas_BSS,
#if VGPU_CUBLASLT == 12
    I_cublasLt_for_cublas_CCC,
#endif
    I_cublasLt_for_cublas_DDD,
    I_cublasLt_for_cublas_HHH,
    I_cublasLt_for_cublas_HSH,
    I_cublasLt_for_cublas_HSS,
    I_cublasLt_for_cublas_SSS,
    I_cublasLt_for_cublas_TSS,
    I_cublasLt_for_cublas_TST,
#if VGPU_CUBLASLT == 12
    I_cublasLt_for_cublas_ZZZ,
#endif
    COUNT
};

#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 12
#endif
static const struct vgpu_trace_capture C_cublasLtLoggerOpenFile[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}};
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 13
#endif
#if VGPU_CUBLASLT == 12
#endif
#if VGPU_CUBLASLT == 12
#endif

static const struct vgpu_trace_function functions[] = {
    {"cublasLtACCMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtACCMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtACCMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtACCMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtACCMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtACCMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtACCMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtACCMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtAlgoCharacteristicGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBIIMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBIIMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBIIMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtBIIMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtBIIMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtBIIMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtBIIMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBIIMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBSBMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBSBMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBSBMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtBSBMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtBSBMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtBSBMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtBSBMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBSBMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBSSMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBSSMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBSSMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtBSSMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtBSSMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtBSSMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtBSSMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtBSSMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtCCCMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtCCCMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtCCCMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtCCCMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtCCCMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtCCCMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtCCCMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtCCCMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtClearNvjetCache", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtCreate", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtCtxInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtDDDMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtDDDMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtDDDMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtDDDMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtDDDMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtDDDMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtDDDMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtDDDMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtEmulationDescCreate", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtEmulationDescDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtEmulationDescGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtEmulationDescInit_internal", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtEmulationDescSetAttribute", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtGetCudartVersion", NULL, 0, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasLtGetEnvironmentMode", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtGetProperty", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtGetStatusName", NULL, 1, 0, 0, 0, VGPU_TRACE_TEXT_RESULT},
    {"cublasLtGetStatusString", NULL, 1, 0, 0, 0, VGPU_TRACE_TEXT_RESULT},
    {"cublasLtGetVersion", NULL, 0, 0, 0, 0, VGPU_TRACE_VALUE},
#if VGPU_CUBLASLT == 13
    {"cublasLtGroupedMatrixLayoutCreate", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtGroupedMatrixLayoutInit_internal", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHHHMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHHHMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHHHMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtHHHMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHHHMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtHHHMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHHHMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHHHMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHSHMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHSHMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHSHMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtHSHMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHSHMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtHSHMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHSHMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHSHMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHSSMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHSSMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHSSMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtHSSMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHSSMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtHSSMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHSSMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHSSMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHeuristicLutSerializeEntry", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtHeuristicsCacheCreate", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHeuristicsCacheDestroy", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtHeuristicsCacheGet", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHeuristicsCacheGetCapacity", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtHeuristicsCachePut", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtHeuristicsCacheSetCapacity", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtKCCMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtKCCMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtKCCMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtKCCMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtKCCMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtKCCMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtKCCMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtKCCMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtKCKMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtKCKMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtKCKMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtKCKMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtKCKMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtKCKMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtKCKMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtKCKMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmACC", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmBII", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmBSS", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmCCC", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmDDD", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmHHH", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmHSH", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmHSS", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmSSS", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmTSS", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmTST", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 12
    {"cublasLtLegacyGemmUtilizationCCC", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmUtilizationDDD", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLegacyGemmUtilizationZZZ", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtLegacyGemmZZZ", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLoggerForceDisable", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLoggerOpenFile", C_cublasLtLoggerOpenFile, 1, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cublasLtLoggerSetCallback", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLoggerSetFile", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLoggerSetLevel", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtLoggerSetMask", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmul", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulAlgoCapGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulAlgoCheck", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtMatmulAlgoCheckForStream", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtMatmulAlgoConfigGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulAlgoConfigGetAttributeRange", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulAlgoConfigSetAttribute", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulAlgoGetHeuristic", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtMatmulAlgoGetHeuristicForStream", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtMatmulAlgoGetIds", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulAlgoInit", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulDescCreate", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulDescDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulDescGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulDescInit_internal", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulDescSetAttribute", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulPreferenceCreate", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulPreferenceDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulPreferenceGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulPreferenceInit_internal", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatmulPreferenceSetAttribute", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixLayoutCreate", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixLayoutDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixLayoutGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixLayoutInit_internal", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixLayoutSetAttribute", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixTransform", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixTransformDescCreate", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixTransformDescDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixTransformDescGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixTransformDescInit_internal", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtMatrixTransformDescSetAttribute", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtSSSMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtSSSMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtSSSMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtSSSMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtSSSMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtSSSMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtSSSMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtSSSMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtSetEnvironmentMode", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtShutdownCtx", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtTSSMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtTSSMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtTSSMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtTSSMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtTSSMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtTSSMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtTSSMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtTSSMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtTSTMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtTSTMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtTSTMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtTSTMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtTSTMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtTSTMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtTSTMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtTSTMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtVCCMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtVCCMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtVCCMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtVCCMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtVCCMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtVCCMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtVCCMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtVCCMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtVCVMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtVCVMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtVCVMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtVCVMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtVCVMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtVCVMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtVCVMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtVCVMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtZZZMatmul", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtZZZMatmulAlgoCapGetAttribute", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtZZZMatmulAlgoCheck", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtZZZMatmulAlgoCheckForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtZZZMatmulAlgoGetHeuristic", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 13
    {"cublasLtZZZMatmulAlgoGetHeuristicForStream", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLtZZZMatmulAlgoGetIds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLtZZZMatmulAlgoInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLt_for_cublas_BII", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLt_for_cublas_BSS", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 12
    {"cublasLt_for_cublas_CCC", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasLt_for_cublas_DDD", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLt_for_cublas_HHH", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLt_for_cublas_HSH", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLt_for_cublas_HSS", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLt_for_cublas_SSS", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLt_for_cublas_TSS", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLt_for_cublas_TST", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLASLT == 12
    {"cublasLt_for_cublas_ZZZ", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
};
const struct vgpu_trace_library vgpu_twin_library = {VGPU_CUBLASLT == 12 ? 5 : 6, COUNT, functions};
void *vgpu_twin_real[COUNT];

VGPU_API cublasStatus_t cublasLtACCMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtACCMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtACCMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtACCMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtACCMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtACCMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtACCMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtACCMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtACCMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtACCMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtAlgoCharacteristicGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtAlgoCharacteristicGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBIIMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBIIMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBIIMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBIIMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBIIMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBIIMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBIIMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBIIMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBIIMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBIIMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBSBMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSBMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSBMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSBMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSBMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSBMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSBMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSBMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBSBMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSBMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBSSMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSSMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSSMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSSMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSSMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSSMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSSMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSSMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtBSSMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtBSSMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtCCCMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCCCMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCCCMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCCCMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCCCMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCCCMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCCCMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCCCMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtCCCMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCCCMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtClearNvjetCache(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtClearNvjetCache, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cublasStatus_t cublasLtCreate(cublasLtHandle_t *lightHandle)
TRACED(cublasStatus_t, cublasLtCreate, (lightHandle), W(lightHandle))
VGPU_API cublasStatus_t cublasLtCtxInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtCtxInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtDDDMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtDDDMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtDDDMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtDDDMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtDDDMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtDDDMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtDDDMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtDDDMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtDDDMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtDDDMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cublasStatus_t cublasLtDestroy(cublasLtHandle_t lightHandle)
TRACED(cublasStatus_t, cublasLtDestroy, (lightHandle), W(lightHandle))
#if VGPU_CUBLASLT == 13
cublasStatus_t cublasLtEmulationDescCreate(cublasLtEmulationDesc_t *emulationDesc)
TRACED(cublasStatus_t, cublasLtEmulationDescCreate, (emulationDesc), W(emulationDesc))
cublasStatus_t cublasLtEmulationDescDestroy(cublasLtEmulationDesc_t emulationDesc)
TRACED(cublasStatus_t, cublasLtEmulationDescDestroy, (emulationDesc), W(emulationDesc))
cublasStatus_t cublasLtEmulationDescGetAttribute(cublasLtEmulationDesc_t emulationDesc, cublasLtEmulationDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
TRACED(cublasStatus_t, cublasLtEmulationDescGetAttribute, (emulationDesc, attr, buf, sizeInBytes, sizeWritten), W(emulationDesc), W(attr), W(buf), W(sizeInBytes), W(sizeWritten))
cublasStatus_t cublasLtEmulationDescInit_internal(cublasLtEmulationDesc_t emulationDesc, size_t size)
TRACED(cublasStatus_t, cublasLtEmulationDescInit_internal, (emulationDesc, size), W(emulationDesc), W(size))
cublasStatus_t cublasLtEmulationDescSetAttribute(cublasLtEmulationDesc_t emulationDesc, cublasLtEmulationDescAttributes_t attr, const void *buf, size_t sizeInBytes)
TRACED(cublasStatus_t, cublasLtEmulationDescSetAttribute, (emulationDesc, attr, buf, sizeInBytes), W(emulationDesc), W(attr), W(buf), W(sizeInBytes))
#endif
size_t cublasLtGetCudartVersion(void)
TRACED(size_t, cublasLtGetCudartVersion, (), 0)
VGPU_API cublasStatus_t cublasLtGetEnvironmentMode(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtGetEnvironmentMode, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cublasStatus_t cublasLtGetProperty(libraryPropertyType type, int *value)
TRACED(cublasStatus_t, cublasLtGetProperty, (type, value), W(type), W(value))
const char *cublasLtGetStatusName(cublasStatus_t status)
TRACED(const char *, cublasLtGetStatusName, (status), W(status))
const char *cublasLtGetStatusString(cublasStatus_t status)
TRACED(const char *, cublasLtGetStatusString, (status), W(status))
size_t cublasLtGetVersion(void)
TRACED(size_t, cublasLtGetVersion, (), 0)
#if VGPU_CUBLASLT == 13
cublasStatus_t cublasLtGroupedMatrixLayoutCreate(cublasLtMatrixLayout_t *matLayout, cudaDataType type, int groupCount, const void *rows_array, const void *cols_array, const void *ld_array)
TRACED(cublasStatus_t, cublasLtGroupedMatrixLayoutCreate, (matLayout, type, groupCount, rows_array, cols_array, ld_array), W(matLayout), W(type), W(groupCount), W(rows_array), W(cols_array), W(ld_array))
cublasStatus_t cublasLtGroupedMatrixLayoutInit_internal(cublasLtMatrixLayout_t matLayout, size_t size, cudaDataType type, int groupCount, const void *rows_array, const void *cols_array, const void *ld_array)
TRACED(cublasStatus_t, cublasLtGroupedMatrixLayoutInit_internal, (matLayout, size, type, groupCount, rows_array, cols_array, ld_array), W(matLayout), W(size), W(type), W(groupCount), W(rows_array), W(cols_array), W(ld_array))
#endif
VGPU_API cublasStatus_t cublasLtHHHMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHHHMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHHHMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHHHMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHHHMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHHHMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHHHMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHHHMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHHHMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHHHMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHSHMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSHMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSHMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSHMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSHMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSHMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSHMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSHMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHSHMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSHMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHSSMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSSMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSSMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSSMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSSMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSSMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSSMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSSMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHSSMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHSSMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHeuristicLutSerializeEntry(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHeuristicLutSerializeEntry, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHeuristicsCacheCreate(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHeuristicsCacheCreate, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHeuristicsCacheDestroy(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHeuristicsCacheDestroy, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtHeuristicsCacheGet(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHeuristicsCacheGet, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
cublasStatus_t cublasLtHeuristicsCacheGetCapacity(size_t *capacity)
TRACED(cublasStatus_t, cublasLtHeuristicsCacheGetCapacity, (capacity), W(capacity))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtHeuristicsCachePut(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtHeuristicsCachePut, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
cublasStatus_t cublasLtHeuristicsCacheSetCapacity(size_t capacity)
TRACED(cublasStatus_t, cublasLtHeuristicsCacheSetCapacity, (capacity), W(capacity))
VGPU_API cublasStatus_t cublasLtKCCMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCCMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCCMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCCMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCCMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCCMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCCMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCCMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtKCCMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCCMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtKCKMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCKMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCKMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCKMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCKMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCKMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCKMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCKMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtKCKMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtKCKMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmACC(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmACC, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmBII(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmBII, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmBSS(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmBSS, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmCCC(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmCCC, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmDDD(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmDDD, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmHHH(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmHHH, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmHSH(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmHSH, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmHSS(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmHSS, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmSSS(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmSSS, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmTSS(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmTSS, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmTST(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmTST, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 12
VGPU_API cublasStatus_t cublasLtLegacyGemmUtilizationCCC(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmUtilizationCCC, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmUtilizationDDD(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmUtilizationDDD, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtLegacyGemmUtilizationZZZ(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmUtilizationZZZ, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtLegacyGemmZZZ(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtLegacyGemmZZZ, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cublasStatus_t cublasLtLoggerForceDisable(void)
TRACED(cublasStatus_t, cublasLtLoggerForceDisable, (), 0)
cublasStatus_t cublasLtLoggerOpenFile(const char *logFile)
TRACED(cublasStatus_t, cublasLtLoggerOpenFile, (logFile), W(logFile))
cublasStatus_t cublasLtLoggerSetCallback(cublasLtLoggerCallback_t callback)
TRACED(cublasStatus_t, cublasLtLoggerSetCallback, (callback), W(callback))
cublasStatus_t cublasLtLoggerSetFile(FILE *file)
TRACED(cublasStatus_t, cublasLtLoggerSetFile, (file), W(file))
cublasStatus_t cublasLtLoggerSetLevel(int level)
TRACED(cublasStatus_t, cublasLtLoggerSetLevel, (level), W(level))
cublasStatus_t cublasLtLoggerSetMask(int mask)
TRACED(cublasStatus_t, cublasLtLoggerSetMask, (mask), W(mask))
cublasStatus_t cublasLtMatmul(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t computeDesc, const void *alpha, const void *A, cublasLtMatrixLayout_t Adesc, const void *B, cublasLtMatrixLayout_t Bdesc, const void *beta, const void *C, cublasLtMatrixLayout_t Cdesc, void *D, cublasLtMatrixLayout_t Ddesc, const cublasLtMatmulAlgo_t *algo, void *workspace, size_t workspaceSizeInBytes, cudaStream_t stream)
TRACED(cublasStatus_t, cublasLtMatmul, (lightHandle, computeDesc, alpha, A, Adesc, B, Bdesc, beta, C, Cdesc, D, Ddesc, algo, workspace, workspaceSizeInBytes, stream), W(lightHandle), W(computeDesc), W(alpha), W(A), W(Adesc), W(B), W(Bdesc), W(beta), W(C), W(Cdesc), W(D), W(Ddesc), W(algo), W(workspace), W(workspaceSizeInBytes), W(stream))
cublasStatus_t cublasLtMatmulAlgoCapGetAttribute(const cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoCapAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
TRACED(cublasStatus_t, cublasLtMatmulAlgoCapGetAttribute, (algo, attr, buf, sizeInBytes, sizeWritten), W(algo), W(attr), W(buf), W(sizeInBytes), W(sizeWritten))
cublasStatus_t cublasLtMatmulAlgoCheck(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, const cublasLtMatmulAlgo_t *algo, cublasLtMatmulHeuristicResult_t *result)
TRACED(cublasStatus_t, cublasLtMatmulAlgoCheck, (lightHandle, operationDesc, Adesc, Bdesc, Cdesc, Ddesc, algo, result), W(lightHandle), W(operationDesc), W(Adesc), W(Bdesc), W(Cdesc), W(Ddesc), W(algo), W(result))
#if VGPU_CUBLASLT == 13
cublasStatus_t cublasLtMatmulAlgoCheckForStream(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, const cublasLtMatmulAlgo_t *algo, cublasLtMatmulHeuristicResult_t *result, cudaStream_t stream)
TRACED(cublasStatus_t, cublasLtMatmulAlgoCheckForStream, (lightHandle, operationDesc, Adesc, Bdesc, Cdesc, Ddesc, algo, result, stream), W(lightHandle), W(operationDesc), W(Adesc), W(Bdesc), W(Cdesc), W(Ddesc), W(algo), W(result), W(stream))
#endif
cublasStatus_t cublasLtMatmulAlgoConfigGetAttribute(const cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoConfigAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
TRACED(cublasStatus_t, cublasLtMatmulAlgoConfigGetAttribute, (algo, attr, buf, sizeInBytes, sizeWritten), W(algo), W(attr), W(buf), W(sizeInBytes), W(sizeWritten))
VGPU_API cublasStatus_t cublasLtMatmulAlgoConfigGetAttributeRange(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtMatmulAlgoConfigGetAttributeRange, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cublasStatus_t cublasLtMatmulAlgoConfigSetAttribute(cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoConfigAttributes_t attr, const void *buf, size_t sizeInBytes)
TRACED(cublasStatus_t, cublasLtMatmulAlgoConfigSetAttribute, (algo, attr, buf, sizeInBytes), W(algo), W(attr), W(buf), W(sizeInBytes))
cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, cublasLtMatmulPreference_t preference, int requestedAlgoCount, cublasLtMatmulHeuristicResult_t *heuristicResultsArray, int *returnAlgoCount)
TRACED(cublasStatus_t, cublasLtMatmulAlgoGetHeuristic, (lightHandle, operationDesc, Adesc, Bdesc, Cdesc, Ddesc, preference, requestedAlgoCount, heuristicResultsArray, returnAlgoCount), W(lightHandle), W(operationDesc), W(Adesc), W(Bdesc), W(Cdesc), W(Ddesc), W(preference), W(requestedAlgoCount), W(heuristicResultsArray), W(returnAlgoCount))
#if VGPU_CUBLASLT == 13
cublasStatus_t cublasLtMatmulAlgoGetHeuristicForStream(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, cublasLtMatmulPreference_t preference, int requestedAlgoCount, cublasLtMatmulHeuristicResult_t *heuristicResultsArray, int *returnAlgoCount, cudaStream_t stream)
TRACED(cublasStatus_t, cublasLtMatmulAlgoGetHeuristicForStream, (lightHandle, operationDesc, Adesc, Bdesc, Cdesc, Ddesc, preference, requestedAlgoCount, heuristicResultsArray, returnAlgoCount, stream), W(lightHandle), W(operationDesc), W(Adesc), W(Bdesc), W(Cdesc), W(Ddesc), W(preference), W(requestedAlgoCount), W(heuristicResultsArray), W(returnAlgoCount), W(stream))
#endif
cublasStatus_t cublasLtMatmulAlgoGetIds(cublasLtHandle_t lightHandle, cublasComputeType_t computeType, cudaDataType_t scaleType, cudaDataType_t Atype, cudaDataType_t Btype, cudaDataType_t Ctype, cudaDataType_t Dtype, int requestedAlgoCount, int *algoIdsArray, int *returnAlgoCount)
TRACED(cublasStatus_t, cublasLtMatmulAlgoGetIds, (lightHandle, computeType, scaleType, Atype, Btype, Ctype, Dtype, requestedAlgoCount, algoIdsArray, returnAlgoCount), W(lightHandle), W(computeType), W(scaleType), W(Atype), W(Btype), W(Ctype), W(Dtype), W(requestedAlgoCount), W(algoIdsArray), W(returnAlgoCount))
cublasStatus_t cublasLtMatmulAlgoInit(cublasLtHandle_t lightHandle, cublasComputeType_t computeType, cudaDataType_t scaleType, cudaDataType_t Atype, cudaDataType_t Btype, cudaDataType_t Ctype, cudaDataType_t Dtype, int algoId, cublasLtMatmulAlgo_t *algo)
TRACED(cublasStatus_t, cublasLtMatmulAlgoInit, (lightHandle, computeType, scaleType, Atype, Btype, Ctype, Dtype, algoId, algo), W(lightHandle), W(computeType), W(scaleType), W(Atype), W(Btype), W(Ctype), W(Dtype), W(algoId), W(algo))
cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *matmulDesc, cublasComputeType_t computeType, cudaDataType_t scaleType)
TRACED(cublasStatus_t, cublasLtMatmulDescCreate, (matmulDesc, computeType, scaleType), W(matmulDesc), W(computeType), W(scaleType))
cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t matmulDesc)
TRACED(cublasStatus_t, cublasLtMatmulDescDestroy, (matmulDesc), W(matmulDesc))
cublasStatus_t cublasLtMatmulDescGetAttribute(cublasLtMatmulDesc_t matmulDesc, cublasLtMatmulDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
TRACED(cublasStatus_t, cublasLtMatmulDescGetAttribute, (matmulDesc, attr, buf, sizeInBytes, sizeWritten), W(matmulDesc), W(attr), W(buf), W(sizeInBytes), W(sizeWritten))
cublasStatus_t cublasLtMatmulDescInit_internal(cublasLtMatmulDesc_t matmulDesc, size_t size, cublasComputeType_t computeType, cudaDataType_t scaleType)
TRACED(cublasStatus_t, cublasLtMatmulDescInit_internal, (matmulDesc, size, computeType, scaleType), W(matmulDesc), W(size), W(computeType), W(scaleType))
cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t matmulDesc, cublasLtMatmulDescAttributes_t attr, const void *buf, size_t sizeInBytes)
TRACED(cublasStatus_t, cublasLtMatmulDescSetAttribute, (matmulDesc, attr, buf, sizeInBytes), W(matmulDesc), W(attr), W(buf), W(sizeInBytes))
cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *pref)
TRACED(cublasStatus_t, cublasLtMatmulPreferenceCreate, (pref), W(pref))
cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t pref)
TRACED(cublasStatus_t, cublasLtMatmulPreferenceDestroy, (pref), W(pref))
cublasStatus_t cublasLtMatmulPreferenceGetAttribute(cublasLtMatmulPreference_t pref, cublasLtMatmulPreferenceAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
TRACED(cublasStatus_t, cublasLtMatmulPreferenceGetAttribute, (pref, attr, buf, sizeInBytes, sizeWritten), W(pref), W(attr), W(buf), W(sizeInBytes), W(sizeWritten))
cublasStatus_t cublasLtMatmulPreferenceInit_internal(cublasLtMatmulPreference_t pref, size_t size)
TRACED(cublasStatus_t, cublasLtMatmulPreferenceInit_internal, (pref, size), W(pref), W(size))
cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t pref, cublasLtMatmulPreferenceAttributes_t attr, const void *buf, size_t sizeInBytes)
TRACED(cublasStatus_t, cublasLtMatmulPreferenceSetAttribute, (pref, attr, buf, sizeInBytes), W(pref), W(attr), W(buf), W(sizeInBytes))
cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *matLayout, cudaDataType type, uint64_t rows, uint64_t cols, int64_t ld)
TRACED(cublasStatus_t, cublasLtMatrixLayoutCreate, (matLayout, type, rows, cols, ld), W(matLayout), W(type), W(rows), W(cols), W(ld))
cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t matLayout)
TRACED(cublasStatus_t, cublasLtMatrixLayoutDestroy, (matLayout), W(matLayout))
cublasStatus_t cublasLtMatrixLayoutGetAttribute(cublasLtMatrixLayout_t matLayout, cublasLtMatrixLayoutAttribute_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
TRACED(cublasStatus_t, cublasLtMatrixLayoutGetAttribute, (matLayout, attr, buf, sizeInBytes, sizeWritten), W(matLayout), W(attr), W(buf), W(sizeInBytes), W(sizeWritten))
cublasStatus_t cublasLtMatrixLayoutInit_internal(cublasLtMatrixLayout_t matLayout, size_t size, cudaDataType type, uint64_t rows, uint64_t cols, int64_t ld)
TRACED(cublasStatus_t, cublasLtMatrixLayoutInit_internal, (matLayout, size, type, rows, cols, ld), W(matLayout), W(size), W(type), W(rows), W(cols), W(ld))
cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t matLayout, cublasLtMatrixLayoutAttribute_t attr, const void *buf, size_t sizeInBytes)
TRACED(cublasStatus_t, cublasLtMatrixLayoutSetAttribute, (matLayout, attr, buf, sizeInBytes), W(matLayout), W(attr), W(buf), W(sizeInBytes))
cublasStatus_t cublasLtMatrixTransform(cublasLtHandle_t lightHandle, cublasLtMatrixTransformDesc_t transformDesc, const void *alpha, const void *A, cublasLtMatrixLayout_t Adesc, const void *beta, const void *B, cublasLtMatrixLayout_t Bdesc, void *C, cublasLtMatrixLayout_t Cdesc, cudaStream_t stream)
TRACED(cublasStatus_t, cublasLtMatrixTransform, (lightHandle, transformDesc, alpha, A, Adesc, beta, B, Bdesc, C, Cdesc, stream), W(lightHandle), W(transformDesc), W(alpha), W(A), W(Adesc), W(beta), W(B), W(Bdesc), W(C), W(Cdesc), W(stream))
cublasStatus_t cublasLtMatrixTransformDescCreate(cublasLtMatrixTransformDesc_t *transformDesc, cudaDataType scaleType)
TRACED(cublasStatus_t, cublasLtMatrixTransformDescCreate, (transformDesc, scaleType), W(transformDesc), W(scaleType))
cublasStatus_t cublasLtMatrixTransformDescDestroy(cublasLtMatrixTransformDesc_t transformDesc)
TRACED(cublasStatus_t, cublasLtMatrixTransformDescDestroy, (transformDesc), W(transformDesc))
cublasStatus_t cublasLtMatrixTransformDescGetAttribute(cublasLtMatrixTransformDesc_t transformDesc, cublasLtMatrixTransformDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten)
TRACED(cublasStatus_t, cublasLtMatrixTransformDescGetAttribute, (transformDesc, attr, buf, sizeInBytes, sizeWritten), W(transformDesc), W(attr), W(buf), W(sizeInBytes), W(sizeWritten))
cublasStatus_t cublasLtMatrixTransformDescInit_internal(cublasLtMatrixTransformDesc_t transformDesc, size_t size, cudaDataType scaleType)
TRACED(cublasStatus_t, cublasLtMatrixTransformDescInit_internal, (transformDesc, size, scaleType), W(transformDesc), W(size), W(scaleType))
cublasStatus_t cublasLtMatrixTransformDescSetAttribute(cublasLtMatrixTransformDesc_t transformDesc, cublasLtMatrixTransformDescAttributes_t attr, const void *buf, size_t sizeInBytes)
TRACED(cublasStatus_t, cublasLtMatrixTransformDescSetAttribute, (transformDesc, attr, buf, sizeInBytes), W(transformDesc), W(attr), W(buf), W(sizeInBytes))
VGPU_API cublasStatus_t cublasLtSSSMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSSSMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSSSMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSSSMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSSSMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSSSMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSSSMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSSSMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtSSSMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSSSMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtSetEnvironmentMode(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtSetEnvironmentMode, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtShutdownCtx(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtShutdownCtx, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtTSSMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSSMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSSMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSSMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSSMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSSMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSSMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSSMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtTSSMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSSMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtTSTMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSTMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSTMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSTMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSTMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSTMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSTMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSTMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtTSTMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtTSTMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtVCCMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCCMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCCMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCCMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCCMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCCMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCCMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCCMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtVCCMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCCMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtVCVMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCVMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCVMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCVMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCVMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCVMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCVMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCVMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtVCVMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtVCVMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtZZZMatmul(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtZZZMatmul, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoCapGetAttribute(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtZZZMatmulAlgoCapGetAttribute, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoCheck(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtZZZMatmulAlgoCheck, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoCheckForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtZZZMatmulAlgoCheckForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoGetHeuristic(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtZZZMatmulAlgoGetHeuristic, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 13
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoGetHeuristicForStream(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtZZZMatmulAlgoGetHeuristicForStream, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoGetIds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtZZZMatmulAlgoGetIds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLtZZZMatmulAlgoInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLtZZZMatmulAlgoInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLt_for_cublas_BII(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_BII, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLt_for_cublas_BSS(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_BSS, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 12
VGPU_API cublasStatus_t cublasLt_for_cublas_CCC(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_CCC, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
VGPU_API cublasStatus_t cublasLt_for_cublas_DDD(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_DDD, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLt_for_cublas_HHH(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_HHH, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLt_for_cublas_HSH(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_HSH, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLt_for_cublas_HSS(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_HSS, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLt_for_cublas_SSS(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_SSS, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLt_for_cublas_TSS(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_TSS, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasLt_for_cublas_TST(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_TST, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLASLT == 12
VGPU_API cublasStatus_t cublasLt_for_cublas_ZZZ(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasLt_for_cublas_ZZZ, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
