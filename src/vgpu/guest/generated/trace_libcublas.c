/* Generated from cublas.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_cublas.h"
#define VGPU_TWIN_UNSUPPORTED 15
#include "twin.h"

enum {
    I_cublasAlloc,
    I_cublasAsumEx,
    I_cublasAsumEx_64,
    I_cublasAxpyEx,
    I_cublasAxpyEx_64,
    I_cublasCaxpy,
    I_cublasCaxpy_v2,
    I_cublasCaxpy_v2_64,
    I_cublasCbdmm,
    I_cublasCcopy,
    I_cublasCcopy_v2,
    I_cublasCcopy_v2_64,
    I_cublasCdgmm,
    I_cublasCdgmm_64,
    I_cublasCdotc,
    I_cublasCdotc_v2,
    I_cublasCdotc_v2_64,
    I_cublasCdotu,
    I_cublasCdotu_v2,
    I_cublasCdotu_v2_64,
    I_cublasCgbmv,
    I_cublasCgbmv_v2,
    I_cublasCgbmv_v2_64,
    I_cublasCgeam,
    I_cublasCgeam_64,
    I_cublasCgelsBatched,
    I_cublasCgemm,
    I_cublasCgemm3m,
    I_cublasCgemm3mBatched,
    I_cublasCgemm3mBatched_64,
    I_cublasCgemm3mEx,
    I_cublasCgemm3mEx_64,
    I_cublasCgemm3mStridedBatched,
    I_cublasCgemm3mStridedBatched_64,
    I_cublasCgemm3m_64,
    I_cublasCgemmBatched,
    I_cublasCgemmBatched_64,
    I_cublasCgemmEx,
    I_cublasCgemmEx_64,
    I_cublasCgemmStridedBatched,
    I_cublasCgemmStridedBatched_64,
    I_cublasCgemm_v2,
    I_cublasCgemm_v2_64,
    I_cublasCgemv,
    I_cublasCgemvBatched,
    I_cublasCgemvBatched_64,
    I_cublasCgemvStridedBatched,
    I_cublasCgemvStridedBatched_64,
    I_cublasCgemv_v2,
    I_cublasCgemv_v2_64,
    I_cublasCgeqrfBatched,
    I_cublasCgerc,
    I_cublasCgerc_v2,
    I_cublasCgerc_v2_64,
    I_cublasCgeru,
    I_cublasCgeru_v2,
    I_cublasCgeru_v2_64,
    I_cublasCgetrfBatched,
    I_cublasCgetriBatched,
    I_cublasCgetrsBatched,
    I_cublasChbmv,
    I_cublasChbmv_v2,
    I_cublasChbmv_v2_64,
    I_cublasChemm,
    I_cublasChemm_v2,
    I_cublasChemm_v2_64,
    I_cublasChemv,
    I_cublasChemv_v2,
    I_cublasChemv_v2_64,
    I_cublasCher,
    I_cublasCher2,
    I_cublasCher2_v2,
    I_cublasCher2_v2_64,
    I_cublasCher2k,
    I_cublasCher2k_v2,
    I_cublasCher2k_v2_64,
    I_cublasCher_v2,
    I_cublasCher_v2_64,
    I_cublasCherk,
    I_cublasCherk3mEx,
    I_cublasCherk3mEx_64,
    I_cublasCherkEx,
    I_cublasCherkEx_64,
    I_cublasCherk_v2,
    I_cublasCherk_v2_64,
    I_cublasCherkx,
    I_cublasCherkx_64,
    I_cublasChpmv,
    I_cublasChpmv_v2,
    I_cublasChpmv_v2_64,
    I_cublasChpr,
    I_cublasChpr2,
    I_cublasChpr2_v2,
    I_cublasChpr2_v2_64,
    I_cublasChpr_v2,
    I_cublasChpr_v2_64,
    I_cublasCmatinvBatched,
    I_cublasCopyEx,
    I_cublasCopyEx_64,
    I_cublasCreate_v2,
    I_cublasCrot,
    I_cublasCrot_v2,
    I_cublasCrot_v2_64,
    I_cublasCrotg,
    I_cublasCrotg_v2,
    I_cublasCscal,
    I_cublasCscal_v2,
    I_cublasCscal_v2_64,
    I_cublasCsrot,
    I_cublasCsrot_v2,
    I_cublasCsrot_v2_64,
    I_cublasCsscal,
    I_cublasCsscal_v2,
    I_cublasCsscal_v2_64,
    I_cublasCswap,
    I_cublasCswap_v2,
    I_cublasCswap_v2_64,
    I_cublasCsymm,
    I_cublasCsymm_v2,
    I_cublasCsymm_v2_64,
    I_cublasCsymv_v2,
    I_cublasCsymv_v2_64,
    I_cublasCsyr2_v2,
    I_cublasCsyr2_v2_64,
    I_cublasCsyr2k,
    I_cublasCsyr2k_v2,
    I_cublasCsyr2k_v2_64,
    I_cublasCsyr_v2,
    I_cublasCsyr_v2_64,
    I_cublasCsyrk,
    I_cublasCsyrk3mEx,
    I_cublasCsyrk3mEx_64,
    I_cublasCsyrkEx,
    I_cublasCsyrkEx_64,
    I_cublasCsyrk_v2,
    I_cublasCsyrk_v2_64,
    I_cublasCsyrkx,
    I_cublasCsyrkx_64,
    I_cublasCtbmv,
    I_cublasCtbmv_v2,
    I_cublasCtbmv_v2_64,
    I_cublasCtbsv,
    I_cublasCtbsv_v2,
    I_cublasCtbsv_v2_64,
    I_cublasCtpmv,
    I_cublasCtpmv_v2,
    I_cublasCtpmv_v2_64,
    I_cublasCtpsv,
    I_cublasCtpsv_v2,
    I_cublasCtpsv_v2_64,
    I_cublasCtpttr,
    I_cublasCtrmm,
    I_cublasCtrmm_v2,
    I_cublasCtrmm_v2_64,
    I_cublasCtrmv,
    I_cublasCtrmv_v2,
    I_cublasCtrmv_v2_64,
    I_cublasCtrsm,
    I_cublasCtrsmBatched,
    I_cublasCtrsmBatched_64,
    I_cublasCtrsm_v2,
    I_cublasCtrsm_v2_64,
    I_cublasCtrsv,
    I_cublasCtrsv_v2,
    I_cublasCtrsv_v2_64,
    I_cublasCtrttp,
    I_cublasDasum,
    I_cublasDasum_v2,
    I_cublasDasum_v2_64,
    I_cublasDaxpy,
    I_cublasDaxpy_v2,
    I_cublasDaxpy_v2_64,
    I_cublasDbdmm,
    I_cublasDcopy,
    I_cublasDcopy_v2,
    I_cublasDcopy_v2_64,
    I_cublasDdgmm,
    I_cublasDdgmm_64,
    I_cublasDdot,
    I_cublasDdot_v2,
    I_cublasDdot_v2_64,
    I_cublasDestroy_v2,
    I_cublasDgbmv,
    I_cublasDgbmv_v2,
    I_cublasDgbmv_v2_64,
    I_cublasDgeam,
    I_cublasDgeam_64,
    I_cublasDgelsBatched,
    I_cublasDgemm,
    I_cublasDgemmBatched,
    I_cublasDgemmBatched_64,
    I_cublasDgemmGroupedBatched,
    I_cublasDgemmGroupedBatched_64,
    I_cublasDgemmStridedBatched,
    I_cublasDgemmStridedBatched_64,
    I_cublasDgemm_v2,
    I_cublasDgemm_v2_64,
    I_cublasDgemv,
    I_cublasDgemvBatched,
    I_cublasDgemvBatched_64,
    I_cublasDgemvStridedBatched,
    I_cublasDgemvStridedBatched_64,
    I_cublasDgemv_v2,
    I_cublasDgemv_v2_64,
    I_cublasDgeqrfBatched,
    I_cublasDger,
    I_cublasDger_v2,
    I_cublasDger_v2_64,
    I_cublasDgetrfBatched,
    I_cublasDgetriBatched,
    I_cublasDgetrsBatched,
    I_cublasDmatinvBatched,
    I_cublasDnrm2,
    I_cublasDnrm2_v2,
    I_cublasDnrm2_v2_64,
    I_cublasDotEx,
    I_cublasDotEx_64,
    I_cublasDotcEx,
    I_cublasDotcEx_64,
    I_cublasDrot,
    I_cublasDrot_v2,
    I_cublasDrot_v2_64,
    I_cublasDrotg,
    I_cublasDrotg_v2,
    I_cublasDrotm,
    I_cublasDrotm_v2,
    I_cublasDrotm_v2_64,
    I_cublasDrotmg,
    I_cublasDrotmg_v2,
    I_cublasDsbmv,
    I_cublasDsbmv_v2,
    I_cublasDsbmv_v2_64,
    I_cublasDscal,
    I_cublasDscal_v2,
    I_cublasDscal_v2_64,
    I_cublasDspmv,
    I_cublasDspmv_v2,
    I_cublasDspmv_v2_64,
    I_cublasDspr,
    I_cublasDspr2,
    I_cublasDspr2_v2,
    I_cublasDspr2_v2_64,
    I_cublasDspr_v2,
    I_cublasDspr_v2_64,
    I_cublasDswap,
    I_cublasDswap_v2,
    I_cublasDswap_v2_64,
    I_cublasDsymm,
    I_cublasDsymm_v2,
    I_cublasDsymm_v2_64,
    I_cublasDsymv,
    I_cublasDsymv_v2,
    I_cublasDsymv_v2_64,
    I_cublasDsyr,
    I_cublasDsyr2,
    I_cublasDsyr2_v2,
    I_cublasDsyr2_v2_64,
    I_cublasDsyr2k,
    I_cublasDsyr2k_v2,
    I_cublasDsyr2k_v2_64,
    I_cublasDsyr_v2,
    I_cublasDsyr_v2_64,
    I_cublasDsyrk,
    I_cublasDsyrk_v2,
    I_cublasDsyrk_v2_64,
    I_cublasDsyrkx,
    I_cublasDsyrkx_64,
    I_cublasDtbmv,
    I_cublasDtbmv_v2,
    I_cublasDtbmv_v2_64,
    I_cublasDtbsv,
    I_cublasDtbsv_v2,
    I_cublasDtbsv_v2_64,
    I_cublasDtpmv,
    I_cublasDtpmv_v2,
    I_cublasDtpmv_v2_64,
    I_cublasDtpsv,
    I_cublasDtpsv_v2,
    I_cublasDtpsv_v2_64,
    I_cublasDtpttr,
    I_cublasDtrmm,
    I_cublasDtrmm_v2,
    I_cublasDtrmm_v2_64,
    I_cublasDtrmv,
    I_cublasDtrmv_v2,
    I_cublasDtrmv_v2_64,
    I_cublasDtrsm,
    I_cublasDtrsmBatched,
    I_cublasDtrsmBatched_64,
    I_cublasDtrsm_v2,
    I_cublasDtrsm_v2_64,
    I_cublasDtrsv,
    I_cublasDtrsv_v2,
    I_cublasDtrsv_v2_64,
    I_cublasDtrttp,
    I_cublasDzasum,
    I_cublasDzasum_v2,
    I_cublasDzasum_v2_64,
    I_cublasDznrm2,
    I_cublasDznrm2_v2,
    I_cublasDznrm2_v2_64,
    I_cublasFree,
    I_cublasGemmBatchedEx,
    I_cublasGemmBatchedEx_64,
    I_cublasGemmEx,
    I_cublasGemmEx_64,
    I_cublasGemmGroupedBatchedEx,
    I_cublasGemmGroupedBatchedEx_64,
    I_cublasGemmStridedBatchedEx,
    I_cublasGemmStridedBatchedEx_64,
    I_cublasGetAtomicsMode,
    I_cublasGetBackdoor,
    I_cublasGetCudartVersion,
#if VGPU_CUBLAS == 13
    I_cublasGetEmulationSpecialValuesSupport,
#endif
    I_cublasGetEmulationStrategy,
    I_cublasGetEnvironmentMode,
    I_cublasGetError,
#if VGPU_CUBLAS == 13
    I_cublasGetFixedPointEmulationMantissaBitCountPointer,
    I_cublasGetFixedPointEmulationMantissaBitOffset,
    I_cublasGetFixedPointEmulationMantissaControl,
    I_cublasGetFixedPointEmulationMaxMantissaBitCount,
#endif
    I_cublasGetLoggerCallback,
    I_cublasGetMathMode,
    I_cublasGetMatrix,
    I_cublasGetMatrixAsync,
    I_cublasGetMatrixAsync_64,
    I_cublasGetMatrix_64,
    I_cublasGetPointerMode_v2,
    I_cublasGetProperty,
    I_cublasGetSmCountTarget,
    I_cublasGetStatusName,
    I_cublasGetStatusString,
    I_cublasGetStream_v2,
    I_cublasGetVector,
    I_cublasGetVectorAsync,
    I_cublasGetVectorAsync_64,
    I_cublasGetVector_64,
    I_cublasGetVersion,
    I_cublasGetVersion_v2,
    I_cublasHSHgemvBatched,
    I_cublasHSHgemvBatched_64,
    I_cublasHSHgemvStridedBatched,
    I_cublasHSHgemvStridedBatched_64,
    I_cublasHSSgemvBatched,
    I_cublasHSSgemvBatched_64,
    I_cublasHSSgemvStridedBatched,
    I_cublasHSSgemvStridedBatched_64,
    I_cublasHgemm,
    I_cublasHgemmBatched,
    I_cublasHgemmBatched_64,
    I_cublasHgemmStridedBatched,
    I_cublasHgemmStridedBatched_64,
    I_cublasHgemm_64,
    I_cublasIamaxEx,
    I_cublasIamaxEx_64,
    I_cublasIaminEx,
    I_cublasIaminEx_64,
    I_cublasIcamax,
    I_cublasIcamax_v2,
    I_cublasIcamax_v2_64,
    I_cublasIcamin,
    I_cublasIcamin_v2,
    I_cublasIcamin_v2_64,
    I_cublasIdamax,
    I_cublasIdamax_v2,
    I_cublasIdamax_v2_64,
    I_cublasIdamin,
    I_cublasIdamin_v2,
    I_cublasIdamin_v2_64,
    I_cublasInit,
    I_cublasIsamax,
    I_cublasIsamax_v2,
    I_cublasIsamax_v2_64,
    I_cublasIsamin,
    I_cublasIsamin_v2,
    I_cublasIsamin_v2_64,
    I_cublasIzamax,
    I_cublasIzamax_v2,
    I_cublasIzamax_v2_64,
    I_cublasIzamin,
    I_cublasIzamin_v2,
    I_cublasIzamin_v2_64,
    I_cublasLoggerConfigure,
    I_cublasNrm2Ex,
    I_cublasNrm2Ex_64,
    I_cublasRotEx,
    I_cublasRotEx_64,
    I_cublasRotgEx,
    I_cublasRotmEx,
    I_cublasRotmEx_64,
    I_cublasRotmgEx,
    I_cublasSasum,
    I_cublasSasum_v2,
    I_cublasSasum_v2_64,
    I_cublasSaxpy,
    I_cublasSaxpy_v2,
    I_cublasSaxpy_v2_64,
    I_cublasSbdmm,
    I_cublasScalEx,
    I_cublasScalEx_64,
    I_cublasScasum,
    I_cublasScasum_v2,
    I_cublasScasum_v2_64,
    I_cublasScnrm2,
    I_cublasScnrm2_v2,
    I_cublasScnrm2_v2_64,
    I_cublasScopy,
    I_cublasScopy_v2,
    I_cublasScopy_v2_64,
    I_cublasSdgmm,
    I_cublasSdgmm_64,
    I_cublasSdot,
    I_cublasSdot_v2,
    I_cublasSdot_v2_64,
    I_cublasSetAtomicsMode,
    I_cublasSetBackdoor,
    I_cublasSetBackdoorEx,
#if VGPU_CUBLAS == 13
    I_cublasSetEmulationSpecialValuesSupport,
#endif
    I_cublasSetEmulationStrategy,
    I_cublasSetEnvironmentMode,
#if VGPU_CUBLAS == 13
    I_cublasSetFixedPointEmulationMantissaBitCountPointer,
    I_cublasSetFixedPointEmulationMantissaBitOffset,
    I_cublasSetFixedPointEmulationMantissaControl,
    I_cublasSetFixedPointEmulationMaxMantissaBitCount,
#endif
    I_cublasSetKernelStream,
    I_cublasSetLoggerCallback,
    I_cublasSetMathMode,
    I_cublasSetMatrix,
    I_cublasSetMatrixAsync,
    I_cublasSetMatrixAsync_64,
    I_cublasSetMatrix_64,
    I_cublasSetPointerMode_v2,
    I_cublasSetSmCountTarget,
    I_cublasSetStream_v2,
    I_cublasSetVector,
    I_cublasSetVectorAsync,
    I_cublasSetVectorAsync_64,
    I_cublasSetVector_64,
    I_cublasSetWorkspace_v2,
    I_cublasSgbmv,
    I_cublasSgbmv_v2,
    I_cublasSgbmv_v2_64,
    I_cublasSgeam,
    I_cublasSgeam_64,
    I_cublasSgelsBatched,
    I_cublasSgemm,
    I_cublasSgemmBatched,
    I_cublasSgemmBatched_64,
    I_cublasSgemmEx,
    I_cublasSgemmEx_64,
    I_cublasSgemmGroupedBatched,
    I_cublasSgemmGroupedBatched_64,
    I_cublasSgemmStridedBatched,
    I_cublasSgemmStridedBatched_64,
    I_cublasSgemm_v2,
    I_cublasSgemm_v2_64,
    I_cublasSgemv,
    I_cublasSgemvBatched,
    I_cublasSgemvBatched_64,
    I_cublasSgemvStridedBatched,
    I_cublasSgemvStridedBatched_64,
    I_cublasSgemv_v2,
    I_cublasSgemv_v2_64,
    I_cublasSgeqrfBatched,
    I_cublasSger,
    I_cublasSger_v2,
    I_cublasSger_v2_64,
    I_cublasSgetrfBatched,
    I_cublasSgetriBatched,
    I_cublasSgetrsBatched,
    I_cublasShutdown,
    I_cublasSmatinvBatched,
    I_cublasSnrm2,
    I_cublasSnrm2_v2,
    I_cublasSnrm2_v2_64,
    I_cublasSrot,
    I_cublasSrot_v2,
    I_cublasSrot_v2_64,
    I_cublasSrotg,
    I_cublasSrotg_v2,
    I_cublasSrotm,
    I_cublasSrotm_v2,
    I_cublasSrotm_v2_64,
    I_cublasSrotmg,
    I_cublasSrotmg_v2,
    I_cublasSsbmv,
    I_cublasSsbmv_v2,
    I_cublasSsbmv_v2_64,
    I_cublasSscal,
    I_cublasSscal_v2,
    I_cublasSscal_v2_64,
    I_cublasSspmv,
    I_cublasSspmv_v2,
    I_cublasSspmv_v2_64,
    I_cublasSspr,
    I_cublasSspr2,
    I_cublasSspr2_v2,
    I_cublasSspr2_v2_64,
    I_cublasSspr_v2,
    I_cublasSspr_v2_64,
    I_cublasSswap,
    I_cublasSswap_v2,
    I_cublasSswap_v2_64,
    I_cublasSsymm,
    I_cublasSsymm_v2,
    I_cublasSsymm_v2_64,
    I_cublasSsymv,
    I_cublasSsymv_v2,
    I_cublasSsymv_v2_64,
    I_cublasSsyr,
    I_cublasSsyr2,
    I_cublasSsyr2_v2,
    I_cublasSsyr2_v2_64,
    I_cublasSsyr2k,
    I_cublasSsyr2k_v2,
    I_cublasSsyr2k_v2_64,
    I_cublasSsyr_v2,
    I_cublasSsyr_v2_64,
    I_cublasSsyrk,
    I_cublasSsyrk_v2,
    I_cublasSsyrk_v2_64,
    I_cublasSsyrkx,
    I_cublasSsyrkx_64,
    I_cublasStbmv,
    I_cublasStbmv_v2,
    I_cublasStbmv_v2_64,
    I_cublasStbsv,
    I_cublasStbsv_v2,
    I_cublasStbsv_v2_64,
    I_cublasStpmv,
    I_cublasStpmv_v2,
    I_cublasStpmv_v2_64,
    I_cublasStpsv,
    I_cublasStpsv_v2,
    I_cublasStpsv_v2_64,
    I_cublasStpttr,
    I_cublasStrmm,
    I_cublasStrmm_v2,
    I_cublasStrmm_v2_64,
    I_cublasStrmv,
    I_cublasStrmv_v2,
    I_cublasStrmv_v2_64,
    I_cublasStrsm,
    I_cublasStrsmBatched,
    I_cublasStrsmBatched_64,
    I_cublasStrsm_v2,
    I_cublasStrsm_v2_64,
    I_cublasStrsv,
    I_cublasStrsv_v2,
    I_cublasStrsv_v2_64,
    I_cublasStrttp,
    I_cublasSwapEx,
    I_cublasSwapEx_64,
    I_cublasTSSgemvBatched,
    I_cublasTSSgemvBatched_64,
    I_cublasTSSgemvStridedBatched,
    I_cublasTSSgemvStridedBatched_64,
    I_cublasTSTgemvBatched,
    I_cublasTSTgemvBatched_64,
    I_cublasTSTgemvStridedBatched,
    I_cublasTSTgemvStridedBatched_64,
    I_cublasUint8gemmBias,
    I_cublasXerbla,
    I_cublasXtCgemm,
    I_cublasXtChemm,
    I_cublasXtCher2k,
    I_cublasXtCherk,
    I_cublasXtCherkx,
    I_cublasXtCreate,
    I_cublasXtCspmm,
    I_cublasXtCsymm,
    I_cublasXtCsyr2k,
    I_cublasXtCsyrk,
    I_cublasXtCsyrkx,
    I_cublasXtCtrmm,
    I_cublasXtCtrsm,
    I_cublasXtDestroy,
    I_cublasXtDeviceSelect,
    I_cublasXtDgemm,
    I_cublasXtDspmm,
    I_cublasXtDsymm,
    I_cublasXtDsyr2k,
    I_cublasXtDsyrk,
    I_cublasXtDsyrkx,
    I_cublasXtDtrmm,
    I_cublasXtDtrsm,
    I_cublasXtGetBlockDim,
    I_cublasXtGetNumBoards,
    I_cublasXtGetPinningMemMode,
    I_cublasXtMaxBoards,
    I_cublasXtSetBlockDim,
    I_cublasXtSetCpuRatio,
    I_cublasXtSetCpuRoutine,
    I_cublasXtSetPinningMemMode,
    I_cublasXtSgemm,
    I_cublasXtSspmm,
    I_cublasXtSsymm,
    I_cublasXtSsyr2k,
    I_cublasXtSsyrk,
    I_cublasXtSsyrkx,
    I_cublasXtStrmm,
    I_cublasXtStrsm,
    I_cublasXtZgemm,
    I_cublasXtZhemm,
    I_cublasXtZher2k,
    I_cublasXtZherk,
    I_cublasXtZherkx,
    I_cublasXtZspmm,
    I_cublasXtZsymm,
    I_cublasXtZsyr2k,
    I_cublasXtZsyrk,
    I_cublasXtZsyrkx,
    I_cublasXtZtrmm,
    I_cublasXtZtrsm,
    I_cublasZaxpy,
    I_cublasZaxpy_v2,
    I_cublasZaxpy_v2_64,
    I_cublasZbdmm,
    I_cublasZcopy,
    I_cublasZcopy_v2,
    I_cublasZcopy_v2_64,
    I_cublasZdgmm,
    I_cublasZdgmm_64,
    I_cublasZdotc,
    I_cublasZdotc_v2,
    I_cublasZdotc_v2_64,
    I_cublasZdotu,
    I_cublasZdotu_v2,
    I_cublasZdotu_v2_64,
    I_cublasZdrot,
    I_cublasZdrot_v2,
    I_cublasZdrot_v2_64,
    I_cublasZdscal,
    I_cublasZdscal_v2,
    I_cublasZdscal_v2_64,
    I_cublasZgbmv,
    I_cublasZgbmv_v2,
    I_cublasZgbmv_v2_64,
    I_cublasZgeam,
    I_cublasZgeam_64,
    I_cublasZgelsBatched,
    I_cublasZgemm,
    I_cublasZgemm3m,
    I_cublasZgemm3m_64,
    I_cublasZgemmBatched,
    I_cublasZgemmBatched_64,
    I_cublasZgemmStridedBatched,
    I_cublasZgemmStridedBatched_64,
    I_cublasZgemm_v2,
    I_cublasZgemm_v2_64,
    I_cublasZgemv,
    I_cublasZgemvBatched,
    I_cublasZgemvBatched_64,
    I_cublasZgemvStridedBatched,
    I_cublasZgemvStridedBatched_64,
    I_cublasZgemv_v2,
    I_cublasZgemv_v2_64,
    I_cublasZgeqrfBatched,
    I_cublasZgerc,
    I_cublasZgerc_v2,
    I_cublasZgerc_v2_64,
    I_cublasZgeru,
    I_cublasZgeru_v2,
    I_cublasZgeru_v2_64,
    I_cublasZgetrfBatched,
    I_cublasZgetriBatched,
    I_cublasZgetrsBatched,
    I_cublasZhbmv,
    I_cublasZhbmv_v2,
    I_cublasZhbmv_v2_64,
    I_cublasZhemm,
    I_cublasZhemm_v2,
    I_cublasZhemm_v2_64,
    I_cublasZhemv,
    I_cublasZhemv_v2,
    I_cublasZhemv_v2_64,
    I_cublasZher,
    I_cublasZher2,
    I_cublasZher2_v2,
    I_cublasZher2_v2_64,
    I_cublasZher2k,
    I_cublasZher2k_v2,
    I_cublasZher2k_v2_64,
    I_cublasZher_v2,
    I_cublasZher_v2_64,
    I_cublasZherk,
    I_cublasZherk_v2,
    I_cublasZherk_v2_64,
    I_cublasZherkx,
    I_cublasZherkx_64,
    I_cublasZhpmv,
    I_cublasZhpmv_v2,
    I_cublasZhpmv_v2_64,
    I_cublasZhpr,
    I_cublasZhpr2,
    I_cublasZhpr2_v2,
    I_cublasZhpr2_v2_64,
    I_cublasZhpr_v2,
    I_cublasZhpr_v2_64,
    I_cublasZmatinvBatched,
    I_cublasZrot,
    I_cublasZrot_v2,
    I_cublasZrot_v2_64,
    I_cublasZrotg,
    I_cublasZrotg_v2,
    I_cublasZscal,
    I_cublasZscal_v2,
    I_cublasZscal_v2_64,
    I_cublasZswap,
    I_cublasZswap_v2,
    I_cublasZswap_v2_64,
    I_cublasZsymm,
    I_cublasZsymm_v2,
    I_cublasZsymm_v2_64,
    I_cublasZsymv_v2,
    I_cublasZsymv_v2_64,
    I_cublasZsyr2_v2,
    I_cublasZsyr2_v2_64,
    I_cublasZsyr2k,
    I_cublasZsyr2k_v2,
    I_cublasZsyr2k_v2_64,
    I_cublasZsyr_v2,
    I_cublasZsyr_v2_64,
    I_cublasZsyrk,
    I_cublasZsyrk_v2,
    I_cublasZsyrk_v2_64,
    I_cublasZsyrkx,
    I_cublasZsyrkx_64,
    I_cublasZtbmv,
    I_cublasZtbmv_v2,
    I_cublasZtbmv_v2_64,
    I_cublasZtbsv,
    I_cublasZtbsv_v2,
    I_cublasZtbsv_v2_64,
    I_cublasZtpmv,
    I_cublasZtpmv_v2,
    I_cublasZtpmv_v2_64,
    I_cublasZtpsv,
    I_cublasZtpsv_v2,
    I_cublasZtpsv_v2_64,
    I_cublasZtpttr,
    I_cublasZtrmm,
    I_cublasZtrmm_v2,
    I_cublasZtrmm_v2_64,
    I_cublasZtrmv,
    I_cublasZtrmv_v2,
    I_cublasZtrmv_v2_64,
    I_cublasZtrsm,
    I_cublasZtrsmBatched,
    I_cublasZtrsmBatched_64,
    I_cublasZtrsm_v2,
    I_cublasZtrsm_v2_64,
    I_cublasZtrsv,
    I_cublasZtrsv_v2,
    I_cublasZtrsv_v2_64,
    I_cublasZtrttp,
    COUNT
};

static const struct vgpu_trace_capture C_cublasCreate_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cublasGetAtomicsMode[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUBLAS == 13
#endif
#if VGPU_CUBLAS == 13
#endif
static const struct vgpu_trace_capture C_cublasGetMathMode[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cublasGetPointerMode_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cublasGetProperty[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cublasGetSmCountTarget[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cublasGetStream_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cublasGetVersion_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cublasLoggerConfigure[] = {{3, 0, VGPU_TRACE_TEXT, -1, 192}};
#if VGPU_CUBLAS == 13
#endif
#if VGPU_CUBLAS == 13
#endif
static const struct vgpu_trace_capture C_cublasXerbla[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}};

static const struct vgpu_trace_function functions[] = {
    {"cublasAlloc", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasAsumEx", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasAsumEx_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasAxpyEx", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasAxpyEx_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCaxpy", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCaxpy_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCaxpy_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCbdmm", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCcopy", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCcopy_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCcopy_v2_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCdgmm", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCdgmm_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCdotc", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCdotc_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCdotc_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCdotu", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCdotu_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCdotu_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgbmv", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCgbmv_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgbmv_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgeam", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgeam_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgelsBatched", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCgemm3m", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm3mBatched", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm3mBatched_64", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm3mEx", NULL, 17, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm3mEx_64", NULL, 17, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm3mStridedBatched", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm3mStridedBatched_64", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm3m_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemmBatched", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemmBatched_64", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemmEx", NULL, 17, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemmEx_64", NULL, 17, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemmStridedBatched", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemmStridedBatched_64", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemm_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemv", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCgemvBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemvBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemvStridedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemvStridedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemv_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgemv_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgeqrfBatched", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgerc", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCgerc_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgerc_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgeru", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCgeru_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgeru_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgetrfBatched", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgetriBatched", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCgetrsBatched", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChbmv", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasChbmv_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChbmv_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChemm", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasChemm_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChemm_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChemv", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasChemv_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChemv_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCher", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCher2", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCher2_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCher2_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCher2k", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCher2k_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCher2k_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCher_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCher_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCherk", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCherk3mEx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCherk3mEx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCherkEx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCherkEx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCherk_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCherk_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCherkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCherkx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChpmv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasChpmv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChpmv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChpr", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasChpr2", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasChpr2_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChpr2_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChpr_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasChpr_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCmatinvBatched", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCopyEx", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCopyEx_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCreate_v2", C_cublasCreate_v2, 1, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cublasCrot", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCrot_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCrot_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCrotg", NULL, 4, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCrotg_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCscal", NULL, 4, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCscal_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCscal_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsrot", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCsrot_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsrot_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsscal", NULL, 4, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCsscal_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsscal_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCswap", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCswap_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCswap_v2_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsymm", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCsymm_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsymm_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsymv_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsymv_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyr2_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyr2_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyr2k", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCsyr2k_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyr2k_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyr_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyr_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyrk", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCsyrk3mEx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyrk3mEx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyrkEx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyrkEx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyrk_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyrk_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyrkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCsyrkx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtbmv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCtbmv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtbmv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtbsv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCtbsv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtbsv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtpmv", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCtpmv_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtpmv_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtpsv", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCtpsv_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtpsv_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtpttr", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrmm", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCtrmm_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrmm_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrmv", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCtrmv_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrmv_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrsm", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCtrsmBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrsmBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrsm_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrsm_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrsv", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasCtrsv_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrsv_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasCtrttp", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDasum", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasDasum_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDasum_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDaxpy", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDaxpy_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDaxpy_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDbdmm", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDcopy", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDcopy_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDcopy_v2_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDdgmm", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDdgmm_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDdot", NULL, 5, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasDdot_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDdot_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDestroy_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgbmv", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDgbmv_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgbmv_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgeam", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgeam_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgelsBatched", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemm", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDgemmBatched", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemmBatched_64", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemmGroupedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemmGroupedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemmStridedBatched", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemmStridedBatched_64", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemm_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemm_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemv", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDgemvBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemvBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemvStridedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemvStridedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemv_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgemv_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgeqrfBatched", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDger", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDger_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDger_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgetrfBatched", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgetriBatched", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDgetrsBatched", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDmatinvBatched", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDnrm2", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasDnrm2_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDnrm2_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDotEx", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDotEx_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDotcEx", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDotcEx_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDrot", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDrot_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDrot_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDrotg", NULL, 4, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDrotg_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDrotm", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDrotm_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDrotm_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDrotmg", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDrotmg_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsbmv", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDsbmv_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsbmv_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDscal", NULL, 4, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDscal_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDscal_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDspmv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDspmv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDspmv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDspr", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDspr2", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDspr2_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDspr2_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDspr_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDspr_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDswap", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDswap_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDswap_v2_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsymm", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDsymm_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsymm_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsymv", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDsymv_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsymv_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyr", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDsyr2", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDsyr2_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyr2_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyr2k", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDsyr2k_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyr2k_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyr_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyr_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyrk", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDsyrk_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyrk_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyrkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDsyrkx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtbmv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDtbmv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtbmv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtbsv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDtbsv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtbsv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtpmv", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDtpmv_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtpmv_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtpsv", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDtpsv_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtpsv_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtpttr", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrmm", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDtrmm_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrmm_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrmv", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDtrmv_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrmv_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrsm", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDtrsmBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrsmBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrsm_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrsm_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrsv", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasDtrsv_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrsv_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDtrttp", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDzasum", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasDzasum_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDzasum_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDznrm2", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasDznrm2_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasDznrm2_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasFree", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGemmBatchedEx", NULL, 20, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGemmBatchedEx_64", NULL, 20, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGemmEx", NULL, 19, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGemmEx_64", NULL, 19, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGemmGroupedBatchedEx", NULL, 20, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGemmGroupedBatchedEx_64", NULL, 20, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGemmStridedBatchedEx", NULL, 23, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGemmStridedBatchedEx_64", NULL, 23, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetAtomicsMode", C_cublasGetAtomicsMode, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cublasGetBackdoor", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetCudartVersion", NULL, 0, 0, 0, 0, VGPU_TRACE_VALUE},
#if VGPU_CUBLAS == 13
    {"cublasGetEmulationSpecialValuesSupport", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasGetEmulationStrategy", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetEnvironmentMode", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetError", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLAS == 13
    {"cublasGetFixedPointEmulationMantissaBitCountPointer", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetFixedPointEmulationMantissaBitOffset", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetFixedPointEmulationMantissaControl", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetFixedPointEmulationMaxMantissaBitCount", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasGetLoggerCallback", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetMathMode", C_cublasGetMathMode, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cublasGetMatrix", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetMatrixAsync", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetMatrixAsync_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetMatrix_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetPointerMode_v2", C_cublasGetPointerMode_v2, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cublasGetProperty", C_cublasGetProperty, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cublasGetSmCountTarget", C_cublasGetSmCountTarget, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cublasGetStatusName", NULL, 1, 0, 0, 0, VGPU_TRACE_TEXT_RESULT},
    {"cublasGetStatusString", NULL, 1, 0, 0, 0, VGPU_TRACE_TEXT_RESULT},
    {"cublasGetStream_v2", C_cublasGetStream_v2, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cublasGetVector", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetVectorAsync", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetVectorAsync_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetVector_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetVersion", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasGetVersion_v2", C_cublasGetVersion_v2, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cublasHSHgemvBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHSHgemvBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHSHgemvStridedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHSHgemvStridedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHSSgemvBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHSSgemvBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHSSgemvStridedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHSSgemvStridedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHgemm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHgemmBatched", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHgemmBatched_64", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHgemmStridedBatched", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHgemmStridedBatched_64", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasHgemm_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIamaxEx", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIamaxEx_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIaminEx", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIaminEx_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIcamax", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasIcamax_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIcamax_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIcamin", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasIcamin_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIcamin_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIdamax", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasIdamax_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIdamax_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIdamin", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasIdamin_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIdamin_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIsamax", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasIsamax_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIsamax_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIsamin", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasIsamin_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIsamin_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIzamax", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasIzamax_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIzamax_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIzamin", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasIzamin_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasIzamin_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasLoggerConfigure", C_cublasLoggerConfigure, 4, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cublasNrm2Ex", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasNrm2Ex_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasRotEx", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasRotEx_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasRotgEx", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasRotmEx", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasRotmEx_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasRotmgEx", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSasum", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasSasum_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSasum_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSaxpy", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSaxpy_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSaxpy_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSbdmm", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasScalEx", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasScalEx_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasScasum", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasScasum_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasScasum_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasScnrm2", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasScnrm2_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasScnrm2_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasScopy", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasScopy_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasScopy_v2_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSdgmm", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSdgmm_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSdot", NULL, 5, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasSdot_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSdot_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetAtomicsMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetBackdoor", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetBackdoorEx", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLAS == 13
    {"cublasSetEmulationSpecialValuesSupport", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasSetEmulationStrategy", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetEnvironmentMode", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUBLAS == 13
    {"cublasSetFixedPointEmulationMantissaBitCountPointer", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetFixedPointEmulationMantissaBitOffset", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetFixedPointEmulationMantissaControl", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetFixedPointEmulationMaxMantissaBitCount", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cublasSetKernelStream", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetLoggerCallback", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetMathMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetMatrix", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetMatrixAsync", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetMatrixAsync_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetMatrix_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetPointerMode_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetSmCountTarget", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetStream_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetVector", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetVectorAsync", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetVectorAsync_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetVector_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSetWorkspace_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgbmv", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSgbmv_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgbmv_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgeam", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgeam_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgelsBatched", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemm", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSgemmBatched", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemmBatched_64", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemmEx", NULL, 17, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemmEx_64", NULL, 17, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemmGroupedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemmGroupedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemmStridedBatched", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemmStridedBatched_64", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemm_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemm_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemv", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSgemvBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemvBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemvStridedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemvStridedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemv_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgemv_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgeqrfBatched", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSger", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSger_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSger_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgetrfBatched", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgetriBatched", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSgetrsBatched", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasShutdown", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSmatinvBatched", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSnrm2", NULL, 3, 0, 0, 0, VGPU_TRACE_VALUE},
    {"cublasSnrm2_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSnrm2_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSrot", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSrot_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSrot_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSrotg", NULL, 4, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSrotg_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSrotm", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSrotm_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSrotm_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSrotmg", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSrotmg_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsbmv", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSsbmv_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsbmv_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSscal", NULL, 4, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSscal_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSscal_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSspmv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSspmv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSspmv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSspr", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSspr2", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSspr2_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSspr2_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSspr_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSspr_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSswap", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSswap_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSswap_v2_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsymm", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSsymm_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsymm_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsymv", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSsymv_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsymv_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyr", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSsyr2", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSsyr2_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyr2_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyr2k", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSsyr2k_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyr2k_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyr_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyr_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyrk", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasSsyrk_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyrk_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyrkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSsyrkx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStbmv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasStbmv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStbmv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStbsv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasStbsv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStbsv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStpmv", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasStpmv_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStpmv_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStpsv", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasStpsv_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStpsv_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStpttr", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrmm", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasStrmm_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrmm_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrmv", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasStrmv_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrmv_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrsm", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasStrsmBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrsmBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrsm_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrsm_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrsv", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasStrsv_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrsv_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasStrttp", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSwapEx", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasSwapEx_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasTSSgemvBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasTSSgemvBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasTSSgemvStridedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasTSSgemvStridedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasTSTgemvBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasTSTgemvBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasTSTgemvStridedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasTSTgemvStridedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasUint8gemmBias", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXerbla", C_cublasXerbla, 2, 1, 200, 0, VGPU_TRACE_VOID},
    {"cublasXtCgemm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtChemm", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCher2k", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCherk", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCherkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCreate", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCspmm", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCsymm", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCsyr2k", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCsyrk", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCsyrkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCtrmm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtCtrsm", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDeviceSelect", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDgemm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDspmm", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDsymm", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDsyr2k", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDsyrk", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDsyrkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDtrmm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtDtrsm", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtGetBlockDim", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtGetNumBoards", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtGetPinningMemMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtMaxBoards", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSetBlockDim", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSetCpuRatio", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSetCpuRoutine", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSetPinningMemMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSgemm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSspmm", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSsymm", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSsyr2k", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSsyrk", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtSsyrkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtStrmm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtStrsm", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZgemm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZhemm", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZher2k", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZherk", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZherkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZspmm", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZsymm", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZsyr2k", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZsyrk", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZsyrkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZtrmm", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasXtZtrsm", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZaxpy", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZaxpy_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZaxpy_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZbdmm", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZcopy", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZcopy_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZcopy_v2_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdgmm", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdgmm_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdotc", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZdotc_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdotc_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdotu", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZdotu_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdotu_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdrot", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZdrot_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdrot_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdscal", NULL, 4, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZdscal_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZdscal_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgbmv", NULL, 15, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZgbmv_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgbmv_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgeam", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgeam_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgelsBatched", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemm", NULL, 15, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZgemm3m", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemm3m_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemmBatched", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemmBatched_64", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemmStridedBatched", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemmStridedBatched_64", NULL, 18, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemm_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemm_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemv", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZgemvBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemvBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemvStridedBatched", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemvStridedBatched_64", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemv_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgemv_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgeqrfBatched", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgerc", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZgerc_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgerc_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgeru", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZgeru_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgeru_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgetrfBatched", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgetriBatched", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZgetrsBatched", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhbmv", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZhbmv_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhbmv_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhemm", NULL, 14, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZhemm_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhemm_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhemv", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZhemv_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhemv_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZher", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZher2", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZher2_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZher2_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZher2k", NULL, 13, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZher2k_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZher2k_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZher_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZher_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZherk", NULL, 10, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZherk_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZherk_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZherkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZherkx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhpmv", NULL, 11, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZhpmv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhpmv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhpr", NULL, 6, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZhpr2", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZhpr2_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhpr2_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhpr_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZhpr_v2_64", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZmatinvBatched", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZrot", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZrot_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZrot_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZrotg", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZrotg_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZscal", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZscal_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZscal_v2_64", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZswap", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZswap_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZswap_v2_64", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsymm", NULL, 14, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZsymm_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsymm_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsymv_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsymv_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyr2_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyr2_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyr2k", NULL, 14, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZsyr2k_v2", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyr2k_v2_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyr_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyr_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyrk", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZsyrk_v2", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyrk_v2_64", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyrkx", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZsyrkx_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtbmv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZtbmv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtbmv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtbsv", NULL, 9, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZtbsv_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtbsv_v2_64", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtpmv", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZtpmv_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtpmv_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtpsv", NULL, 7, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZtpsv_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtpsv_v2_64", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtpttr", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrmm", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZtrmm_v2", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrmm_v2_64", NULL, 14, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrmv", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZtrmv_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrmv_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrsm", NULL, 12, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZtrsmBatched", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrsmBatched_64", NULL, 13, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrsm_v2", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrsm_v2_64", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrsv", NULL, 8, 0, 0, 0, VGPU_TRACE_VOID},
    {"cublasZtrsv_v2", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrsv_v2_64", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cublasZtrttp", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
};
const struct vgpu_trace_library vgpu_twin_library = {VGPU_CUBLAS == 12 ? 3 : 4, COUNT, functions};
void *vgpu_twin_real[COUNT];

cublasStatus_t cublasAlloc(int n, int elemSize, void **devicePtr)
TRACED(cublasStatus_t, cublasAlloc, (n, elemSize, devicePtr), W(n), W(elemSize), W(devicePtr))
cublasStatus_t cublasAsumEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *result, cudaDataType resultType, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasAsumEx, (handle, n, x, xType, incx, result, resultType, executiontype), W(handle), W(n), W(x), W(xType), W(incx), W(result), W(resultType), W(executiontype))
cublasStatus_t cublasAsumEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, void *result, cudaDataType resultType, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasAsumEx_64, (handle, n, x, xType, incx, result, resultType, executiontype), W(handle), W(n), W(x), W(xType), W(incx), W(result), W(resultType), W(executiontype))
cublasStatus_t cublasAxpyEx(cublasHandle_t handle, int n, const void *alpha, cudaDataType alphaType, const void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasAxpyEx, (handle, n, alpha, alphaType, x, xType, incx, y, yType, incy, executiontype), W(handle), W(n), W(alpha), W(alphaType), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(executiontype))
cublasStatus_t cublasAxpyEx_64(cublasHandle_t handle, int64_t n, const void *alpha, cudaDataType alphaType, const void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasAxpyEx_64, (handle, n, alpha, alphaType, x, xType, incx, y, yType, incy, executiontype), W(handle), W(n), W(alpha), W(alphaType), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(executiontype))
void cublasCaxpy(int n, cuComplex alpha, const cuComplex *x, int incx, cuComplex *y, int incy)
NOTHING(void, cublasCaxpy, (n, alpha, x, incx, y, incy), W(n), WS(alpha, 0), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCaxpy_v2(cublasHandle_t handle, int n, const cuComplex *alpha, const cuComplex *x, int incx, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasCaxpy_v2, (handle, n, alpha, x, incx, y, incy), W(handle), W(n), W(alpha), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCaxpy_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasCaxpy_v2_64, (handle, n, alpha, x, incx, y, incy), W(handle), W(n), W(alpha), W(x), W(incx), W(y), W(incy))
VGPU_API cublasStatus_t cublasCbdmm(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasCbdmm, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
void cublasCcopy(int n, const cuComplex *x, int incx, cuComplex *y, int incy)
NOTHING(void, cublasCcopy, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCcopy_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasCcopy_v2, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCcopy_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasCcopy_v2_64, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCdgmm(cublasHandle_t handle, cublasSideMode_t mode, int m, int n, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCdgmm, (handle, mode, m, n, A, lda, x, incx, C, ldc), W(handle), W(mode), W(m), W(n), W(A), W(lda), W(x), W(incx), W(C), W(ldc))
cublasStatus_t cublasCdgmm_64(cublasHandle_t handle, cublasSideMode_t mode, int64_t m, int64_t n, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCdgmm_64, (handle, mode, m, n, A, lda, x, incx, C, ldc), W(handle), W(mode), W(m), W(n), W(A), W(lda), W(x), W(incx), W(C), W(ldc))
cuComplex cublasCdotc(int n, const cuComplex *x, int incx, const cuComplex *y, int incy)
STRUCTURE(cuComplex, cublasCdotc, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCdotc_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *result)
TRACED(cublasStatus_t, cublasCdotc_v2, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cublasStatus_t cublasCdotc_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *result)
TRACED(cublasStatus_t, cublasCdotc_v2_64, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cuComplex cublasCdotu(int n, const cuComplex *x, int incx, const cuComplex *y, int incy)
STRUCTURE(cuComplex, cublasCdotu, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCdotu_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *result)
TRACED(cublasStatus_t, cublasCdotu_v2, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cublasStatus_t cublasCdotu_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *result)
TRACED(cublasStatus_t, cublasCdotu_v2_64, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
void cublasCgbmv(char trans, int m, int n, int kl, int ku, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
NOTHING(void, cublasCgbmv, (trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(trans), W(m), W(n), W(kl), W(ku), WS(alpha, 0), W(A), W(lda), W(x), W(incx), WS(beta, 0), W(y), W(incy))
cublasStatus_t cublasCgbmv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int kl, int ku, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasCgbmv_v2, (handle, trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(kl), W(ku), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasCgbmv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasCgbmv_v2_64, (handle, trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(kl), W(ku), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasCgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *beta, const cuComplex *B, int ldb, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCgeam, (handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(alpha), W(A), W(lda), W(beta), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasCgeam_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *beta, const cuComplex *B, int64_t ldb, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCgeam_64, (handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(alpha), W(A), W(lda), W(beta), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasCgelsBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs, cuComplex *const *Aarray, int lda, cuComplex *const *Carray, int ldc, int *info, int *devInfoArray, int batchSize)
TRACED(cublasStatus_t, cublasCgelsBatched, (handle, trans, m, n, nrhs, Aarray, lda, Carray, ldc, info, devInfoArray, batchSize), W(handle), W(trans), W(m), W(n), W(nrhs), W(Aarray), W(lda), W(Carray), W(ldc), W(info), W(devInfoArray), W(batchSize))
void cublasCgemm(char transa, char transb, int m, int n, int k, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex beta, cuComplex *C, int ldc)
NOTHING(void, cublasCgemm, (transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(transa), W(transb), W(m), W(n), W(k), WS(alpha, 0), W(A), W(lda), W(B), W(ldb), WS(beta, 0), W(C), W(ldc))
cublasStatus_t cublasCgemm3m(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCgemm3m, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCgemm3mBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *const *Aarray, int lda, const cuComplex *const *Barray, int ldb, const cuComplex *beta, cuComplex *const *Carray, int ldc, int batchCount)
TRACED(cublasStatus_t, cublasCgemm3mBatched, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasCgemm3mBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *const *Aarray, int64_t lda, const cuComplex *const *Barray, int64_t ldb, const cuComplex *beta, cuComplex *const *Carray, int64_t ldc, int64_t batchCount)
TRACED(cublasStatus_t, cublasCgemm3mBatched_64, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasCgemm3mEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const cuComplex *beta, void *C, cudaDataType Ctype, int ldc)
TRACED(cublasStatus_t, cublasCgemm3mEx, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(B), W(Btype), W(ldb), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCgemm3mEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const void *A, cudaDataType Atype, int64_t lda, const void *B, cudaDataType Btype, int64_t ldb, const cuComplex *beta, void *C, cudaDataType Ctype, int64_t ldc)
TRACED(cublasStatus_t, cublasCgemm3mEx_64, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(B), W(Btype), W(ldb), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCgemm3mStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, long long strideA, const cuComplex *B, int ldb, long long strideB, const cuComplex *beta, cuComplex *C, int ldc, long long strideC, int batchCount)
TRACED(cublasStatus_t, cublasCgemm3mStridedBatched, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasCgemm3mStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, long long strideA, const cuComplex *B, int64_t ldb, long long strideB, const cuComplex *beta, cuComplex *C, int64_t ldc, long long strideC, int64_t batchCount)
TRACED(cublasStatus_t, cublasCgemm3mStridedBatched_64, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasCgemm3m_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCgemm3m_64, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *const *Aarray, int lda, const cuComplex *const *Barray, int ldb, const cuComplex *beta, cuComplex *const *Carray, int ldc, int batchCount)
TRACED(cublasStatus_t, cublasCgemmBatched, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasCgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *const *Aarray, int64_t lda, const cuComplex *const *Barray, int64_t ldb, const cuComplex *beta, cuComplex *const *Carray, int64_t ldc, int64_t batchCount)
TRACED(cublasStatus_t, cublasCgemmBatched_64, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasCgemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const cuComplex *beta, void *C, cudaDataType Ctype, int ldc)
TRACED(cublasStatus_t, cublasCgemmEx, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(B), W(Btype), W(ldb), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCgemmEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const void *A, cudaDataType Atype, int64_t lda, const void *B, cudaDataType Btype, int64_t ldb, const cuComplex *beta, void *C, cudaDataType Ctype, int64_t ldc)
TRACED(cublasStatus_t, cublasCgemmEx_64, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(B), W(Btype), W(ldb), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, long long strideA, const cuComplex *B, int ldb, long long strideB, const cuComplex *beta, cuComplex *C, int ldc, long long strideC, int batchCount)
TRACED(cublasStatus_t, cublasCgemmStridedBatched, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasCgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, long long strideA, const cuComplex *B, int64_t ldb, long long strideB, const cuComplex *beta, cuComplex *C, int64_t ldc, long long strideC, int64_t batchCount)
TRACED(cublasStatus_t, cublasCgemmStridedBatched_64, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasCgemm_v2(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCgemm_v2, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCgemm_v2_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCgemm_v2_64, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasCgemv(char trans, int m, int n, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
NOTHING(void, cublasCgemv, (trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(trans), W(m), W(n), WS(alpha, 0), W(A), W(lda), W(x), W(incx), WS(beta, 0), W(y), W(incy))
cublasStatus_t cublasCgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuComplex *alpha, const cuComplex *const *Aarray, int lda, const cuComplex *const *xarray, int incx, const cuComplex *beta, cuComplex *const *yarray, int incy, int batchCount)
TRACED(cublasStatus_t, cublasCgemvBatched, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasCgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *const *Aarray, int64_t lda, const cuComplex *const *xarray, int64_t incx, const cuComplex *beta, cuComplex *const *yarray, int64_t incy, int64_t batchCount)
TRACED(cublasStatus_t, cublasCgemvBatched_64, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasCgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, long long strideA, const cuComplex *x, int incx, long long stridex, const cuComplex *beta, cuComplex *y, int incy, long long stridey, int batchCount)
TRACED(cublasStatus_t, cublasCgemvStridedBatched, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasCgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, long long strideA, const cuComplex *x, int64_t incx, long long stridex, const cuComplex *beta, cuComplex *y, int64_t incy, long long stridey, int64_t batchCount)
TRACED(cublasStatus_t, cublasCgemvStridedBatched_64, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasCgemv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasCgemv_v2, (handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasCgemv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasCgemv_v2_64, (handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasCgeqrfBatched(cublasHandle_t handle, int m, int n, cuComplex *const *Aarray, int lda, cuComplex *const *TauArray, int *info, int batchSize)
TRACED(cublasStatus_t, cublasCgeqrfBatched, (handle, m, n, Aarray, lda, TauArray, info, batchSize), W(handle), W(m), W(n), W(Aarray), W(lda), W(TauArray), W(info), W(batchSize))
void cublasCgerc(int m, int n, cuComplex alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
NOTHING(void, cublasCgerc, (m, n, alpha, x, incx, y, incy, A, lda), W(m), W(n), WS(alpha, 0), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasCgerc_v2(cublasHandle_t handle, int m, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
TRACED(cublasStatus_t, cublasCgerc_v2, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasCgerc_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasCgerc_v2_64, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
void cublasCgeru(int m, int n, cuComplex alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
NOTHING(void, cublasCgeru, (m, n, alpha, x, incx, y, incy, A, lda), W(m), W(n), WS(alpha, 0), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasCgeru_v2(cublasHandle_t handle, int m, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
TRACED(cublasStatus_t, cublasCgeru_v2, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasCgeru_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasCgeru_v2_64, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasCgetrfBatched(cublasHandle_t handle, int n, cuComplex *const *A, int lda, int *P, int *info, int batchSize)
TRACED(cublasStatus_t, cublasCgetrfBatched, (handle, n, A, lda, P, info, batchSize), W(handle), W(n), W(A), W(lda), W(P), W(info), W(batchSize))
cublasStatus_t cublasCgetriBatched(cublasHandle_t handle, int n, const cuComplex *const *A, int lda, const int *P, cuComplex *const *C, int ldc, int *info, int batchSize)
TRACED(cublasStatus_t, cublasCgetriBatched, (handle, n, A, lda, P, C, ldc, info, batchSize), W(handle), W(n), W(A), W(lda), W(P), W(C), W(ldc), W(info), W(batchSize))
cublasStatus_t cublasCgetrsBatched(cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs, const cuComplex *const *Aarray, int lda, const int *devIpiv, cuComplex *const *Barray, int ldb, int *info, int batchSize)
TRACED(cublasStatus_t, cublasCgetrsBatched, (handle, trans, n, nrhs, Aarray, lda, devIpiv, Barray, ldb, info, batchSize), W(handle), W(trans), W(n), W(nrhs), W(Aarray), W(lda), W(devIpiv), W(Barray), W(ldb), W(info), W(batchSize))
void cublasChbmv(char uplo, int n, int k, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
NOTHING(void, cublasChbmv, (uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(uplo), W(n), W(k), WS(alpha, 0), W(A), W(lda), W(x), W(incx), WS(beta, 0), W(y), W(incy))
cublasStatus_t cublasChbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasChbmv_v2, (handle, uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(k), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasChbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasChbmv_v2_64, (handle, uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(k), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
void cublasChemm(char side, char uplo, int m, int n, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex beta, cuComplex *C, int ldc)
NOTHING(void, cublasChemm, (side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(side), W(uplo), W(m), W(n), WS(alpha, 0), W(A), W(lda), W(B), W(ldb), WS(beta, 0), W(C), W(ldc))
cublasStatus_t cublasChemm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasChemm_v2, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasChemm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasChemm_v2_64, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasChemv(char uplo, int n, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
NOTHING(void, cublasChemv, (uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(uplo), W(n), WS(alpha, 0), W(A), W(lda), W(x), W(incx), WS(beta, 0), W(y), W(incy))
cublasStatus_t cublasChemv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasChemv_v2, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasChemv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasChemv_v2_64, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
void cublasCher(char uplo, int n, float alpha, const cuComplex *x, int incx, cuComplex *A, int lda)
NOTHING(void, cublasCher, (uplo, n, alpha, x, incx, A, lda), W(uplo), W(n), WF(alpha), W(x), W(incx), W(A), W(lda))
void cublasCher2(char uplo, int n, cuComplex alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
NOTHING(void, cublasCher2, (uplo, n, alpha, x, incx, y, incy, A, lda), W(uplo), W(n), WS(alpha, 0), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasCher2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
TRACED(cublasStatus_t, cublasCher2_v2, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasCher2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasCher2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
void cublasCher2k(char uplo, char trans, int n, int k, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, float beta, cuComplex *C, int ldc)
NOTHING(void, cublasCher2k, (uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WS(alpha, 0), W(A), W(lda), W(B), W(ldb), WF(beta), W(C), W(ldc))
cublasStatus_t cublasCher2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const float *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCher2k_v2, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCher2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const float *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCher2k_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCher_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const cuComplex *x, int incx, cuComplex *A, int lda)
TRACED(cublasStatus_t, cublasCher_v2, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
cublasStatus_t cublasCher_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const cuComplex *x, int64_t incx, cuComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasCher_v2_64, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
void cublasCherk(char uplo, char trans, int n, int k, float alpha, const cuComplex *A, int lda, float beta, cuComplex *C, int ldc)
NOTHING(void, cublasCherk, (uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WF(alpha), W(A), W(lda), WF(beta), W(C), W(ldc))
cublasStatus_t cublasCherk3mEx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const void *A, cudaDataType Atype, int lda, const float *beta, void *C, cudaDataType Ctype, int ldc)
TRACED(cublasStatus_t, cublasCherk3mEx, (handle, uplo, trans, n, k, alpha, A, Atype, lda, beta, C, Ctype, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCherk3mEx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const void *A, cudaDataType Atype, int64_t lda, const float *beta, void *C, cudaDataType Ctype, int64_t ldc)
TRACED(cublasStatus_t, cublasCherk3mEx_64, (handle, uplo, trans, n, k, alpha, A, Atype, lda, beta, C, Ctype, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCherkEx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const void *A, cudaDataType Atype, int lda, const float *beta, void *C, cudaDataType Ctype, int ldc)
TRACED(cublasStatus_t, cublasCherkEx, (handle, uplo, trans, n, k, alpha, A, Atype, lda, beta, C, Ctype, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCherkEx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const void *A, cudaDataType Atype, int64_t lda, const float *beta, void *C, cudaDataType Ctype, int64_t ldc)
TRACED(cublasStatus_t, cublasCherkEx_64, (handle, uplo, trans, n, k, alpha, A, Atype, lda, beta, C, Ctype, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCherk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const cuComplex *A, int lda, const float *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCherk_v2, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasCherk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const cuComplex *A, int64_t lda, const float *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCherk_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasCherkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const float *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCherkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCherkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const float *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCherkx_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasChpmv(char uplo, int n, cuComplex alpha, const cuComplex *AP, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
NOTHING(void, cublasChpmv, (uplo, n, alpha, AP, x, incx, beta, y, incy), W(uplo), W(n), WS(alpha, 0), W(AP), W(x), W(incx), WS(beta, 0), W(y), W(incy))
cublasStatus_t cublasChpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *AP, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasChpmv_v2, (handle, uplo, n, alpha, AP, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(AP), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasChpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *AP, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasChpmv_v2_64, (handle, uplo, n, alpha, AP, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(AP), W(x), W(incx), W(beta), W(y), W(incy))
void cublasChpr(char uplo, int n, float alpha, const cuComplex *x, int incx, cuComplex *AP)
NOTHING(void, cublasChpr, (uplo, n, alpha, x, incx, AP), W(uplo), W(n), WF(alpha), W(x), W(incx), W(AP))
void cublasChpr2(char uplo, int n, cuComplex alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *AP)
NOTHING(void, cublasChpr2, (uplo, n, alpha, x, incx, y, incy, AP), W(uplo), W(n), WS(alpha, 0), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasChpr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *AP)
TRACED(cublasStatus_t, cublasChpr2_v2, (handle, uplo, n, alpha, x, incx, y, incy, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasChpr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *AP)
TRACED(cublasStatus_t, cublasChpr2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasChpr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const cuComplex *x, int incx, cuComplex *AP)
TRACED(cublasStatus_t, cublasChpr_v2, (handle, uplo, n, alpha, x, incx, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(AP))
cublasStatus_t cublasChpr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const cuComplex *x, int64_t incx, cuComplex *AP)
TRACED(cublasStatus_t, cublasChpr_v2_64, (handle, uplo, n, alpha, x, incx, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(AP))
cublasStatus_t cublasCmatinvBatched(cublasHandle_t handle, int n, const cuComplex *const *A, int lda, cuComplex *const *Ainv, int lda_inv, int *info, int batchSize)
TRACED(cublasStatus_t, cublasCmatinvBatched, (handle, n, A, lda, Ainv, lda_inv, info, batchSize), W(handle), W(n), W(A), W(lda), W(Ainv), W(lda_inv), W(info), W(batchSize))
cublasStatus_t cublasCopyEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy)
TRACED(cublasStatus_t, cublasCopyEx, (handle, n, x, xType, incx, y, yType, incy), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy))
cublasStatus_t cublasCopyEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy)
TRACED(cublasStatus_t, cublasCopyEx_64, (handle, n, x, xType, incx, y, yType, incy), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy))
cublasStatus_t cublasCreate_v2(cublasHandle_t *handle)
TRACED(cublasStatus_t, cublasCreate_v2, (handle), W(handle))
void cublasCrot(int n, cuComplex *x, int incx, cuComplex *y, int incy, float c, cuComplex s)
NOTHING(void, cublasCrot, (n, x, incx, y, incy, c, s), W(n), W(x), W(incx), W(y), W(incy), WF(c), WS(s, 0))
cublasStatus_t cublasCrot_v2(cublasHandle_t handle, int n, cuComplex *x, int incx, cuComplex *y, int incy, const float *c, const cuComplex *s)
TRACED(cublasStatus_t, cublasCrot_v2, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
cublasStatus_t cublasCrot_v2_64(cublasHandle_t handle, int64_t n, cuComplex *x, int64_t incx, cuComplex *y, int64_t incy, const float *c, const cuComplex *s)
TRACED(cublasStatus_t, cublasCrot_v2_64, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
void cublasCrotg(cuComplex *ca, cuComplex cb, float *sc, cuComplex *cs)
NOTHING(void, cublasCrotg, (ca, cb, sc, cs), W(ca), WS(cb, 0), W(sc), W(cs))
cublasStatus_t cublasCrotg_v2(cublasHandle_t handle, cuComplex *a, cuComplex *b, float *c, cuComplex *s)
TRACED(cublasStatus_t, cublasCrotg_v2, (handle, a, b, c, s), W(handle), W(a), W(b), W(c), W(s))
void cublasCscal(int n, cuComplex alpha, cuComplex *x, int incx)
NOTHING(void, cublasCscal, (n, alpha, x, incx), W(n), WS(alpha, 0), W(x), W(incx))
cublasStatus_t cublasCscal_v2(cublasHandle_t handle, int n, const cuComplex *alpha, cuComplex *x, int incx)
TRACED(cublasStatus_t, cublasCscal_v2, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
cublasStatus_t cublasCscal_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *alpha, cuComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasCscal_v2_64, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
void cublasCsrot(int n, cuComplex *x, int incx, cuComplex *y, int incy, float c, float s)
NOTHING(void, cublasCsrot, (n, x, incx, y, incy, c, s), W(n), W(x), W(incx), W(y), W(incy), WF(c), WF(s))
cublasStatus_t cublasCsrot_v2(cublasHandle_t handle, int n, cuComplex *x, int incx, cuComplex *y, int incy, const float *c, const float *s)
TRACED(cublasStatus_t, cublasCsrot_v2, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
cublasStatus_t cublasCsrot_v2_64(cublasHandle_t handle, int64_t n, cuComplex *x, int64_t incx, cuComplex *y, int64_t incy, const float *c, const float *s)
TRACED(cublasStatus_t, cublasCsrot_v2_64, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
void cublasCsscal(int n, float alpha, cuComplex *x, int incx)
NOTHING(void, cublasCsscal, (n, alpha, x, incx), W(n), WF(alpha), W(x), W(incx))
cublasStatus_t cublasCsscal_v2(cublasHandle_t handle, int n, const float *alpha, cuComplex *x, int incx)
TRACED(cublasStatus_t, cublasCsscal_v2, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
cublasStatus_t cublasCsscal_v2_64(cublasHandle_t handle, int64_t n, const float *alpha, cuComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasCsscal_v2_64, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
void cublasCswap(int n, cuComplex *x, int incx, cuComplex *y, int incy)
NOTHING(void, cublasCswap, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCswap_v2(cublasHandle_t handle, int n, cuComplex *x, int incx, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasCswap_v2, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasCswap_v2_64(cublasHandle_t handle, int64_t n, cuComplex *x, int64_t incx, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasCswap_v2_64, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
void cublasCsymm(char side, char uplo, int m, int n, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex beta, cuComplex *C, int ldc)
NOTHING(void, cublasCsymm, (side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(side), W(uplo), W(m), W(n), WS(alpha, 0), W(A), W(lda), W(B), W(ldb), WS(beta, 0), W(C), W(ldc))
cublasStatus_t cublasCsymm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCsymm_v2, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCsymm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCsymm_v2_64, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCsymv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
TRACED(cublasStatus_t, cublasCsymv_v2, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasCsymv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasCsymv_v2_64, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasCsyr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
TRACED(cublasStatus_t, cublasCsyr2_v2, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasCsyr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasCsyr2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
void cublasCsyr2k(char uplo, char trans, int n, int k, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex beta, cuComplex *C, int ldc)
NOTHING(void, cublasCsyr2k, (uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WS(alpha, 0), W(A), W(lda), W(B), W(ldb), WS(beta, 0), W(C), W(ldc))
cublasStatus_t cublasCsyr2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCsyr2k_v2, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCsyr2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCsyr2k_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *x, int incx, cuComplex *A, int lda)
TRACED(cublasStatus_t, cublasCsyr_v2, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
cublasStatus_t cublasCsyr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, cuComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasCsyr_v2_64, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
void cublasCsyrk(char uplo, char trans, int n, int k, cuComplex alpha, const cuComplex *A, int lda, cuComplex beta, cuComplex *C, int ldc)
NOTHING(void, cublasCsyrk, (uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WS(alpha, 0), W(A), W(lda), WS(beta, 0), W(C), W(ldc))
cublasStatus_t cublasCsyrk3mEx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const void *A, cudaDataType Atype, int lda, const cuComplex *beta, void *C, cudaDataType Ctype, int ldc)
TRACED(cublasStatus_t, cublasCsyrk3mEx, (handle, uplo, trans, n, k, alpha, A, Atype, lda, beta, C, Ctype, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCsyrk3mEx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const void *A, cudaDataType Atype, int64_t lda, const cuComplex *beta, void *C, cudaDataType Ctype, int64_t ldc)
TRACED(cublasStatus_t, cublasCsyrk3mEx_64, (handle, uplo, trans, n, k, alpha, A, Atype, lda, beta, C, Ctype, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCsyrkEx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const void *A, cudaDataType Atype, int lda, const cuComplex *beta, void *C, cudaDataType Ctype, int ldc)
TRACED(cublasStatus_t, cublasCsyrkEx, (handle, uplo, trans, n, k, alpha, A, Atype, lda, beta, C, Ctype, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCsyrkEx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const void *A, cudaDataType Atype, int64_t lda, const cuComplex *beta, void *C, cudaDataType Ctype, int64_t ldc)
TRACED(cublasStatus_t, cublasCsyrkEx_64, (handle, uplo, trans, n, k, alpha, A, Atype, lda, beta, C, Ctype, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasCsyrk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCsyrk_v2, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasCsyrk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCsyrk_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasCsyrkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCsyrkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasCsyrkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCsyrkx_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasCtbmv(char uplo, char trans, char diag, int n, int k, const cuComplex *A, int lda, cuComplex *x, int incx)
NOTHING(void, cublasCtbmv, (uplo, trans, diag, n, k, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const cuComplex *A, int lda, cuComplex *x, int incx)
TRACED(cublasStatus_t, cublasCtbmv_v2, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const cuComplex *A, int64_t lda, cuComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasCtbmv_v2_64, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
void cublasCtbsv(char uplo, char trans, char diag, int n, int k, const cuComplex *A, int lda, cuComplex *x, int incx)
NOTHING(void, cublasCtbsv, (uplo, trans, diag, n, k, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtbsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const cuComplex *A, int lda, cuComplex *x, int incx)
TRACED(cublasStatus_t, cublasCtbsv_v2, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtbsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const cuComplex *A, int64_t lda, cuComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasCtbsv_v2_64, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
void cublasCtpmv(char uplo, char trans, char diag, int n, const cuComplex *AP, cuComplex *x, int incx)
NOTHING(void, cublasCtpmv, (uplo, trans, diag, n, AP, x, incx), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasCtpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuComplex *AP, cuComplex *x, int incx)
TRACED(cublasStatus_t, cublasCtpmv_v2, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasCtpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuComplex *AP, cuComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasCtpmv_v2_64, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
void cublasCtpsv(char uplo, char trans, char diag, int n, const cuComplex *AP, cuComplex *x, int incx)
NOTHING(void, cublasCtpsv, (uplo, trans, diag, n, AP, x, incx), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasCtpsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuComplex *AP, cuComplex *x, int incx)
TRACED(cublasStatus_t, cublasCtpsv_v2, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasCtpsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuComplex *AP, cuComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasCtpsv_v2_64, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasCtpttr(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *AP, cuComplex *A, int lda)
TRACED(cublasStatus_t, cublasCtpttr, (handle, uplo, n, AP, A, lda), W(handle), W(uplo), W(n), W(AP), W(A), W(lda))
void cublasCtrmm(char side, char uplo, char transa, char diag, int m, int n, cuComplex alpha, const cuComplex *A, int lda, cuComplex *B, int ldb)
NOTHING(void, cublasCtrmm, (side, uplo, transa, diag, m, n, alpha, A, lda, B, ldb), W(side), W(uplo), W(transa), W(diag), W(m), W(n), WS(alpha, 0), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasCtrmm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex *C, int ldc)
TRACED(cublasStatus_t, cublasCtrmm_v2, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasCtrmm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, cuComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasCtrmm_v2_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
void cublasCtrmv(char uplo, char trans, char diag, int n, const cuComplex *A, int lda, cuComplex *x, int incx)
NOTHING(void, cublasCtrmv, (uplo, trans, diag, n, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtrmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuComplex *A, int lda, cuComplex *x, int incx)
TRACED(cublasStatus_t, cublasCtrmv_v2, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtrmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuComplex *A, int64_t lda, cuComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasCtrmv_v2_64, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
void cublasCtrsm(char side, char uplo, char transa, char diag, int m, int n, cuComplex alpha, const cuComplex *A, int lda, cuComplex *B, int ldb)
NOTHING(void, cublasCtrsm, (side, uplo, transa, diag, m, n, alpha, A, lda, B, ldb), W(side), W(uplo), W(transa), W(diag), W(m), W(n), WS(alpha, 0), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasCtrsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuComplex *alpha, const cuComplex *const *A, int lda, cuComplex *const *B, int ldb, int batchCount)
TRACED(cublasStatus_t, cublasCtrsmBatched, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, batchCount), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(batchCount))
cublasStatus_t cublasCtrsmBatched_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *const *A, int64_t lda, cuComplex *const *B, int64_t ldb, int64_t batchCount)
TRACED(cublasStatus_t, cublasCtrsmBatched_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, batchCount), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(batchCount))
cublasStatus_t cublasCtrsm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, cuComplex *B, int ldb)
TRACED(cublasStatus_t, cublasCtrsm_v2, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasCtrsm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, cuComplex *B, int64_t ldb)
TRACED(cublasStatus_t, cublasCtrsm_v2_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
void cublasCtrsv(char uplo, char trans, char diag, int n, const cuComplex *A, int lda, cuComplex *x, int incx)
NOTHING(void, cublasCtrsv, (uplo, trans, diag, n, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtrsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuComplex *A, int lda, cuComplex *x, int incx)
TRACED(cublasStatus_t, cublasCtrsv_v2, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtrsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuComplex *A, int64_t lda, cuComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasCtrsv_v2_64, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasCtrttp(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *A, int lda, cuComplex *AP)
TRACED(cublasStatus_t, cublasCtrttp, (handle, uplo, n, A, lda, AP), W(handle), W(uplo), W(n), W(A), W(lda), W(AP))
double cublasDasum(int n, const double *x, int incx)
FLOATING(double, cublasDasum, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasDasum_v2(cublasHandle_t handle, int n, const double *x, int incx, double *result)
TRACED(cublasStatus_t, cublasDasum_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasDasum_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, double *result)
TRACED(cublasStatus_t, cublasDasum_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
void cublasDaxpy(int n, double alpha, const double *x, int incx, double *y, int incy)
NOTHING(void, cublasDaxpy, (n, alpha, x, incx, y, incy), W(n), WF(alpha), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasDaxpy_v2(cublasHandle_t handle, int n, const double *alpha, const double *x, int incx, double *y, int incy)
TRACED(cublasStatus_t, cublasDaxpy_v2, (handle, n, alpha, x, incx, y, incy), W(handle), W(n), W(alpha), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasDaxpy_v2_64(cublasHandle_t handle, int64_t n, const double *alpha, const double *x, int64_t incx, double *y, int64_t incy)
TRACED(cublasStatus_t, cublasDaxpy_v2_64, (handle, n, alpha, x, incx, y, incy), W(handle), W(n), W(alpha), W(x), W(incx), W(y), W(incy))
VGPU_API cublasStatus_t cublasDbdmm(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasDbdmm, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
void cublasDcopy(int n, const double *x, int incx, double *y, int incy)
NOTHING(void, cublasDcopy, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasDcopy_v2(cublasHandle_t handle, int n, const double *x, int incx, double *y, int incy)
TRACED(cublasStatus_t, cublasDcopy_v2, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasDcopy_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, double *y, int64_t incy)
TRACED(cublasStatus_t, cublasDcopy_v2_64, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasDdgmm(cublasHandle_t handle, cublasSideMode_t mode, int m, int n, const double *A, int lda, const double *x, int incx, double *C, int ldc)
TRACED(cublasStatus_t, cublasDdgmm, (handle, mode, m, n, A, lda, x, incx, C, ldc), W(handle), W(mode), W(m), W(n), W(A), W(lda), W(x), W(incx), W(C), W(ldc))
cublasStatus_t cublasDdgmm_64(cublasHandle_t handle, cublasSideMode_t mode, int64_t m, int64_t n, const double *A, int64_t lda, const double *x, int64_t incx, double *C, int64_t ldc)
TRACED(cublasStatus_t, cublasDdgmm_64, (handle, mode, m, n, A, lda, x, incx, C, ldc), W(handle), W(mode), W(m), W(n), W(A), W(lda), W(x), W(incx), W(C), W(ldc))
double cublasDdot(int n, const double *x, int incx, const double *y, int incy)
FLOATING(double, cublasDdot, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasDdot_v2(cublasHandle_t handle, int n, const double *x, int incx, const double *y, int incy, double *result)
TRACED(cublasStatus_t, cublasDdot_v2, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cublasStatus_t cublasDdot_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, const double *y, int64_t incy, double *result)
TRACED(cublasStatus_t, cublasDdot_v2_64, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cublasStatus_t cublasDestroy_v2(cublasHandle_t handle)
TRACED(cublasStatus_t, cublasDestroy_v2, (handle), W(handle))
void cublasDgbmv(char trans, int m, int n, int kl, int ku, double alpha, const double *A, int lda, const double *x, int incx, double beta, double *y, int incy)
NOTHING(void, cublasDgbmv, (trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(trans), W(m), W(n), W(kl), W(ku), WF(alpha), W(A), W(lda), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasDgbmv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int kl, int ku, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy)
TRACED(cublasStatus_t, cublasDgbmv_v2, (handle, trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(kl), W(ku), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasDgbmv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const double *alpha, const double *A, int64_t lda, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
TRACED(cublasStatus_t, cublasDgbmv_v2_64, (handle, trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(kl), W(ku), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasDgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const double *alpha, const double *A, int lda, const double *beta, const double *B, int ldb, double *C, int ldc)
TRACED(cublasStatus_t, cublasDgeam, (handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(alpha), W(A), W(lda), W(beta), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasDgeam_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, const double *beta, const double *B, int64_t ldb, double *C, int64_t ldc)
TRACED(cublasStatus_t, cublasDgeam_64, (handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(alpha), W(A), W(lda), W(beta), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasDgelsBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs, double *const *Aarray, int lda, double *const *Carray, int ldc, int *info, int *devInfoArray, int batchSize)
TRACED(cublasStatus_t, cublasDgelsBatched, (handle, trans, m, n, nrhs, Aarray, lda, Carray, ldc, info, devInfoArray, batchSize), W(handle), W(trans), W(m), W(n), W(nrhs), W(Aarray), W(lda), W(Carray), W(ldc), W(info), W(devInfoArray), W(batchSize))
void cublasDgemm(char transa, char transb, int m, int n, int k, double alpha, const double *A, int lda, const double *B, int ldb, double beta, double *C, int ldc)
NOTHING(void, cublasDgemm, (transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(transa), W(transb), W(m), W(n), W(k), WF(alpha), W(A), W(lda), W(B), W(ldb), WF(beta), W(C), W(ldc))
cublasStatus_t cublasDgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *const *Aarray, int lda, const double *const *Barray, int ldb, const double *beta, double *const *Carray, int ldc, int batchCount)
TRACED(cublasStatus_t, cublasDgemmBatched, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasDgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const double *alpha, const double *const *Aarray, int64_t lda, const double *const *Barray, int64_t ldb, const double *beta, double *const *Carray, int64_t ldc, int64_t batchCount)
TRACED(cublasStatus_t, cublasDgemmBatched_64, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasDgemmGroupedBatched(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int *m_array, const int *n_array, const int *k_array, const double *alpha_array, const double *const *Aarray, const int *lda_array, const double *const *Barray, const int *ldb_array, const double *beta_array, double *const *Carray, const int *ldc_array, int group_count, const int *group_size)
TRACED(cublasStatus_t, cublasDgemmGroupedBatched, (handle, transa_array, transb_array, m_array, n_array, k_array, alpha_array, Aarray, lda_array, Barray, ldb_array, beta_array, Carray, ldc_array, group_count, group_size), W(handle), W(transa_array), W(transb_array), W(m_array), W(n_array), W(k_array), W(alpha_array), W(Aarray), W(lda_array), W(Barray), W(ldb_array), W(beta_array), W(Carray), W(ldc_array), W(group_count), W(group_size))
cublasStatus_t cublasDgemmGroupedBatched_64(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int64_t *m_array, const int64_t *n_array, const int64_t *k_array, const double *alpha_array, const double *const *Aarray, const int64_t *lda_array, const double *const *Barray, const int64_t *ldb_array, const double *beta_array, double *const *Carray, const int64_t *ldc_array, int64_t group_count, const int64_t *group_size)
TRACED(cublasStatus_t, cublasDgemmGroupedBatched_64, (handle, transa_array, transb_array, m_array, n_array, k_array, alpha_array, Aarray, lda_array, Barray, ldb_array, beta_array, Carray, ldc_array, group_count, group_size), W(handle), W(transa_array), W(transb_array), W(m_array), W(n_array), W(k_array), W(alpha_array), W(Aarray), W(lda_array), W(Barray), W(ldb_array), W(beta_array), W(Carray), W(ldc_array), W(group_count), W(group_size))
cublasStatus_t cublasDgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *A, int lda, long long strideA, const double *B, int ldb, long long strideB, const double *beta, double *C, int ldc, long long strideC, int batchCount)
TRACED(cublasStatus_t, cublasDgemmStridedBatched, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasDgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, long long strideA, const double *B, int64_t ldb, long long strideB, const double *beta, double *C, int64_t ldc, long long strideC, int64_t batchCount)
TRACED(cublasStatus_t, cublasDgemmStridedBatched_64, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasDgemm_v2(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc)
TRACED(cublasStatus_t, cublasDgemm_v2, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasDgemm_v2_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, const double *beta, double *C, int64_t ldc)
TRACED(cublasStatus_t, cublasDgemm_v2_64, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasDgemv(char trans, int m, int n, double alpha, const double *A, int lda, const double *x, int incx, double beta, double *y, int incy)
NOTHING(void, cublasDgemv, (trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(trans), W(m), W(n), WF(alpha), W(A), W(lda), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasDgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const double *alpha, const double *const *Aarray, int lda, const double *const *xarray, int incx, const double *beta, double *const *yarray, int incy, int batchCount)
TRACED(cublasStatus_t, cublasDgemvBatched, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasDgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const double *alpha, const double *const *Aarray, int64_t lda, const double *const *xarray, int64_t incx, const double *beta, double *const *yarray, int64_t incy, int64_t batchCount)
TRACED(cublasStatus_t, cublasDgemvBatched_64, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasDgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const double *alpha, const double *A, int lda, long long strideA, const double *x, int incx, long long stridex, const double *beta, double *y, int incy, long long stridey, int batchCount)
TRACED(cublasStatus_t, cublasDgemvStridedBatched, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasDgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, long long strideA, const double *x, int64_t incx, long long stridex, const double *beta, double *y, int64_t incy, long long stridey, int64_t batchCount)
TRACED(cublasStatus_t, cublasDgemvStridedBatched_64, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasDgemv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy)
TRACED(cublasStatus_t, cublasDgemv_v2, (handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasDgemv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
TRACED(cublasStatus_t, cublasDgemv_v2_64, (handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasDgeqrfBatched(cublasHandle_t handle, int m, int n, double *const *Aarray, int lda, double *const *TauArray, int *info, int batchSize)
TRACED(cublasStatus_t, cublasDgeqrfBatched, (handle, m, n, Aarray, lda, TauArray, info, batchSize), W(handle), W(m), W(n), W(Aarray), W(lda), W(TauArray), W(info), W(batchSize))
void cublasDger(int m, int n, double alpha, const double *x, int incx, const double *y, int incy, double *A, int lda)
NOTHING(void, cublasDger, (m, n, alpha, x, incx, y, incy, A, lda), W(m), W(n), WF(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasDger_v2(cublasHandle_t handle, int m, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *A, int lda)
TRACED(cublasStatus_t, cublasDger_v2, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasDger_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const double *alpha, const double *x, int64_t incx, const double *y, int64_t incy, double *A, int64_t lda)
TRACED(cublasStatus_t, cublasDger_v2_64, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasDgetrfBatched(cublasHandle_t handle, int n, double *const *A, int lda, int *P, int *info, int batchSize)
TRACED(cublasStatus_t, cublasDgetrfBatched, (handle, n, A, lda, P, info, batchSize), W(handle), W(n), W(A), W(lda), W(P), W(info), W(batchSize))
cublasStatus_t cublasDgetriBatched(cublasHandle_t handle, int n, const double *const *A, int lda, const int *P, double *const *C, int ldc, int *info, int batchSize)
TRACED(cublasStatus_t, cublasDgetriBatched, (handle, n, A, lda, P, C, ldc, info, batchSize), W(handle), W(n), W(A), W(lda), W(P), W(C), W(ldc), W(info), W(batchSize))
cublasStatus_t cublasDgetrsBatched(cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs, const double *const *Aarray, int lda, const int *devIpiv, double *const *Barray, int ldb, int *info, int batchSize)
TRACED(cublasStatus_t, cublasDgetrsBatched, (handle, trans, n, nrhs, Aarray, lda, devIpiv, Barray, ldb, info, batchSize), W(handle), W(trans), W(n), W(nrhs), W(Aarray), W(lda), W(devIpiv), W(Barray), W(ldb), W(info), W(batchSize))
cublasStatus_t cublasDmatinvBatched(cublasHandle_t handle, int n, const double *const *A, int lda, double *const *Ainv, int lda_inv, int *info, int batchSize)
TRACED(cublasStatus_t, cublasDmatinvBatched, (handle, n, A, lda, Ainv, lda_inv, info, batchSize), W(handle), W(n), W(A), W(lda), W(Ainv), W(lda_inv), W(info), W(batchSize))
double cublasDnrm2(int n, const double *x, int incx)
FLOATING(double, cublasDnrm2, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasDnrm2_v2(cublasHandle_t handle, int n, const double *x, int incx, double *result)
TRACED(cublasStatus_t, cublasDnrm2_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasDnrm2_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, double *result)
TRACED(cublasStatus_t, cublasDnrm2_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasDotEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, const void *y, cudaDataType yType, int incy, void *result, cudaDataType resultType, cudaDataType executionType)
TRACED(cublasStatus_t, cublasDotEx, (handle, n, x, xType, incx, y, yType, incy, result, resultType, executionType), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(result), W(resultType), W(executionType))
cublasStatus_t cublasDotEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, const void *y, cudaDataType yType, int64_t incy, void *result, cudaDataType resultType, cudaDataType executionType)
TRACED(cublasStatus_t, cublasDotEx_64, (handle, n, x, xType, incx, y, yType, incy, result, resultType, executionType), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(result), W(resultType), W(executionType))
cublasStatus_t cublasDotcEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, const void *y, cudaDataType yType, int incy, void *result, cudaDataType resultType, cudaDataType executionType)
TRACED(cublasStatus_t, cublasDotcEx, (handle, n, x, xType, incx, y, yType, incy, result, resultType, executionType), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(result), W(resultType), W(executionType))
cublasStatus_t cublasDotcEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, const void *y, cudaDataType yType, int64_t incy, void *result, cudaDataType resultType, cudaDataType executionType)
TRACED(cublasStatus_t, cublasDotcEx_64, (handle, n, x, xType, incx, y, yType, incy, result, resultType, executionType), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(result), W(resultType), W(executionType))
void cublasDrot(int n, double *x, int incx, double *y, int incy, double sc, double ss)
NOTHING(void, cublasDrot, (n, x, incx, y, incy, sc, ss), W(n), W(x), W(incx), W(y), W(incy), WF(sc), WF(ss))
cublasStatus_t cublasDrot_v2(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy, const double *c, const double *s)
TRACED(cublasStatus_t, cublasDrot_v2, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
cublasStatus_t cublasDrot_v2_64(cublasHandle_t handle, int64_t n, double *x, int64_t incx, double *y, int64_t incy, const double *c, const double *s)
TRACED(cublasStatus_t, cublasDrot_v2_64, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
void cublasDrotg(double *sa, double *sb, double *sc, double *ss)
NOTHING(void, cublasDrotg, (sa, sb, sc, ss), W(sa), W(sb), W(sc), W(ss))
cublasStatus_t cublasDrotg_v2(cublasHandle_t handle, double *a, double *b, double *c, double *s)
TRACED(cublasStatus_t, cublasDrotg_v2, (handle, a, b, c, s), W(handle), W(a), W(b), W(c), W(s))
void cublasDrotm(int n, double *x, int incx, double *y, int incy, const double *sparam)
NOTHING(void, cublasDrotm, (n, x, incx, y, incy, sparam), W(n), W(x), W(incx), W(y), W(incy), W(sparam))
cublasStatus_t cublasDrotm_v2(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy, const double *param)
TRACED(cublasStatus_t, cublasDrotm_v2, (handle, n, x, incx, y, incy, param), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(param))
cublasStatus_t cublasDrotm_v2_64(cublasHandle_t handle, int64_t n, double *x, int64_t incx, double *y, int64_t incy, const double *param)
TRACED(cublasStatus_t, cublasDrotm_v2_64, (handle, n, x, incx, y, incy, param), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(param))
void cublasDrotmg(double *sd1, double *sd2, double *sx1, const double *sy1, double *sparam)
NOTHING(void, cublasDrotmg, (sd1, sd2, sx1, sy1, sparam), W(sd1), W(sd2), W(sx1), W(sy1), W(sparam))
cublasStatus_t cublasDrotmg_v2(cublasHandle_t handle, double *d1, double *d2, double *x1, const double *y1, double *param)
TRACED(cublasStatus_t, cublasDrotmg_v2, (handle, d1, d2, x1, y1, param), W(handle), W(d1), W(d2), W(x1), W(y1), W(param))
void cublasDsbmv(char uplo, int n, int k, double alpha, const double *A, int lda, const double *x, int incx, double beta, double *y, int incy)
NOTHING(void, cublasDsbmv, (uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(uplo), W(n), W(k), WF(alpha), W(A), W(lda), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasDsbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, int k, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy)
TRACED(cublasStatus_t, cublasDsbmv_v2, (handle, uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(k), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasDsbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
TRACED(cublasStatus_t, cublasDsbmv_v2_64, (handle, uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(k), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
void cublasDscal(int n, double alpha, double *x, int incx)
NOTHING(void, cublasDscal, (n, alpha, x, incx), W(n), WF(alpha), W(x), W(incx))
cublasStatus_t cublasDscal_v2(cublasHandle_t handle, int n, const double *alpha, double *x, int incx)
TRACED(cublasStatus_t, cublasDscal_v2, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
cublasStatus_t cublasDscal_v2_64(cublasHandle_t handle, int64_t n, const double *alpha, double *x, int64_t incx)
TRACED(cublasStatus_t, cublasDscal_v2_64, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
void cublasDspmv(char uplo, int n, double alpha, const double *AP, const double *x, int incx, double beta, double *y, int incy)
NOTHING(void, cublasDspmv, (uplo, n, alpha, AP, x, incx, beta, y, incy), W(uplo), W(n), WF(alpha), W(AP), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasDspmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *AP, const double *x, int incx, const double *beta, double *y, int incy)
TRACED(cublasStatus_t, cublasDspmv_v2, (handle, uplo, n, alpha, AP, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(AP), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasDspmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *AP, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
TRACED(cublasStatus_t, cublasDspmv_v2_64, (handle, uplo, n, alpha, AP, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(AP), W(x), W(incx), W(beta), W(y), W(incy))
void cublasDspr(char uplo, int n, double alpha, const double *x, int incx, double *AP)
NOTHING(void, cublasDspr, (uplo, n, alpha, x, incx, AP), W(uplo), W(n), WF(alpha), W(x), W(incx), W(AP))
void cublasDspr2(char uplo, int n, double alpha, const double *x, int incx, const double *y, int incy, double *AP)
NOTHING(void, cublasDspr2, (uplo, n, alpha, x, incx, y, incy, AP), W(uplo), W(n), WF(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasDspr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *AP)
TRACED(cublasStatus_t, cublasDspr2_v2, (handle, uplo, n, alpha, x, incx, y, incy, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasDspr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *x, int64_t incx, const double *y, int64_t incy, double *AP)
TRACED(cublasStatus_t, cublasDspr2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasDspr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *x, int incx, double *AP)
TRACED(cublasStatus_t, cublasDspr_v2, (handle, uplo, n, alpha, x, incx, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(AP))
cublasStatus_t cublasDspr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *x, int64_t incx, double *AP)
TRACED(cublasStatus_t, cublasDspr_v2_64, (handle, uplo, n, alpha, x, incx, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(AP))
void cublasDswap(int n, double *x, int incx, double *y, int incy)
NOTHING(void, cublasDswap, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasDswap_v2(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy)
TRACED(cublasStatus_t, cublasDswap_v2, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasDswap_v2_64(cublasHandle_t handle, int64_t n, double *x, int64_t incx, double *y, int64_t incy)
TRACED(cublasStatus_t, cublasDswap_v2_64, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
void cublasDsymm(char side, char uplo, int m, int n, double alpha, const double *A, int lda, const double *B, int ldb, double beta, double *C, int ldc)
NOTHING(void, cublasDsymm, (side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(side), W(uplo), W(m), W(n), WF(alpha), W(A), W(lda), W(B), W(ldb), WF(beta), W(C), W(ldc))
cublasStatus_t cublasDsymm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc)
TRACED(cublasStatus_t, cublasDsymm_v2, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasDsymm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, const double *beta, double *C, int64_t ldc)
TRACED(cublasStatus_t, cublasDsymm_v2_64, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasDsymv(char uplo, int n, double alpha, const double *A, int lda, const double *x, int incx, double beta, double *y, int incy)
NOTHING(void, cublasDsymv, (uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(uplo), W(n), WF(alpha), W(A), W(lda), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasDsymv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy)
TRACED(cublasStatus_t, cublasDsymv_v2, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasDsymv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *A, int64_t lda, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
TRACED(cublasStatus_t, cublasDsymv_v2_64, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
void cublasDsyr(char uplo, int n, double alpha, const double *x, int incx, double *A, int lda)
NOTHING(void, cublasDsyr, (uplo, n, alpha, x, incx, A, lda), W(uplo), W(n), WF(alpha), W(x), W(incx), W(A), W(lda))
void cublasDsyr2(char uplo, int n, double alpha, const double *x, int incx, const double *y, int incy, double *A, int lda)
NOTHING(void, cublasDsyr2, (uplo, n, alpha, x, incx, y, incy, A, lda), W(uplo), W(n), WF(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasDsyr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *A, int lda)
TRACED(cublasStatus_t, cublasDsyr2_v2, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasDsyr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *x, int64_t incx, const double *y, int64_t incy, double *A, int64_t lda)
TRACED(cublasStatus_t, cublasDsyr2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
void cublasDsyr2k(char uplo, char trans, int n, int k, double alpha, const double *A, int lda, const double *B, int ldb, double beta, double *C, int ldc)
NOTHING(void, cublasDsyr2k, (uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WF(alpha), W(A), W(lda), W(B), W(ldb), WF(beta), W(C), W(ldc))
cublasStatus_t cublasDsyr2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc)
TRACED(cublasStatus_t, cublasDsyr2k_v2, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasDsyr2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, const double *beta, double *C, int64_t ldc)
TRACED(cublasStatus_t, cublasDsyr2k_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasDsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *x, int incx, double *A, int lda)
TRACED(cublasStatus_t, cublasDsyr_v2, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
cublasStatus_t cublasDsyr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *x, int64_t incx, double *A, int64_t lda)
TRACED(cublasStatus_t, cublasDsyr_v2_64, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
void cublasDsyrk(char uplo, char trans, int n, int k, double alpha, const double *A, int lda, double beta, double *C, int ldc)
NOTHING(void, cublasDsyrk, (uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WF(alpha), W(A), W(lda), WF(beta), W(C), W(ldc))
cublasStatus_t cublasDsyrk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double *alpha, const double *A, int lda, const double *beta, double *C, int ldc)
TRACED(cublasStatus_t, cublasDsyrk_v2, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasDsyrk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *beta, double *C, int64_t ldc)
TRACED(cublasStatus_t, cublasDsyrk_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasDsyrkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc)
TRACED(cublasStatus_t, cublasDsyrkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasDsyrkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, const double *beta, double *C, int64_t ldc)
TRACED(cublasStatus_t, cublasDsyrkx_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasDtbmv(char uplo, char trans, char diag, int n, int k, const double *A, int lda, double *x, int incx)
NOTHING(void, cublasDtbmv, (uplo, trans, diag, n, k, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const double *A, int lda, double *x, int incx)
TRACED(cublasStatus_t, cublasDtbmv_v2, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const double *A, int64_t lda, double *x, int64_t incx)
TRACED(cublasStatus_t, cublasDtbmv_v2_64, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
void cublasDtbsv(char uplo, char trans, char diag, int n, int k, const double *A, int lda, double *x, int incx)
NOTHING(void, cublasDtbsv, (uplo, trans, diag, n, k, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtbsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const double *A, int lda, double *x, int incx)
TRACED(cublasStatus_t, cublasDtbsv_v2, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtbsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const double *A, int64_t lda, double *x, int64_t incx)
TRACED(cublasStatus_t, cublasDtbsv_v2_64, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
void cublasDtpmv(char uplo, char trans, char diag, int n, const double *AP, double *x, int incx)
NOTHING(void, cublasDtpmv, (uplo, trans, diag, n, AP, x, incx), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasDtpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double *AP, double *x, int incx)
TRACED(cublasStatus_t, cublasDtpmv_v2, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasDtpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const double *AP, double *x, int64_t incx)
TRACED(cublasStatus_t, cublasDtpmv_v2_64, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
void cublasDtpsv(char uplo, char trans, char diag, int n, const double *AP, double *x, int incx)
NOTHING(void, cublasDtpsv, (uplo, trans, diag, n, AP, x, incx), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasDtpsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double *AP, double *x, int incx)
TRACED(cublasStatus_t, cublasDtpsv_v2, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasDtpsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const double *AP, double *x, int64_t incx)
TRACED(cublasStatus_t, cublasDtpsv_v2_64, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasDtpttr(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *AP, double *A, int lda)
TRACED(cublasStatus_t, cublasDtpttr, (handle, uplo, n, AP, A, lda), W(handle), W(uplo), W(n), W(AP), W(A), W(lda))
void cublasDtrmm(char side, char uplo, char transa, char diag, int m, int n, double alpha, const double *A, int lda, double *B, int ldb)
NOTHING(void, cublasDtrmm, (side, uplo, transa, diag, m, n, alpha, A, lda, B, ldb), W(side), W(uplo), W(transa), W(diag), W(m), W(n), WF(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasDtrmm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const double *alpha, const double *A, int lda, const double *B, int ldb, double *C, int ldc)
TRACED(cublasStatus_t, cublasDtrmm_v2, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasDtrmm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, double *C, int64_t ldc)
TRACED(cublasStatus_t, cublasDtrmm_v2_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
void cublasDtrmv(char uplo, char trans, char diag, int n, const double *A, int lda, double *x, int incx)
NOTHING(void, cublasDtrmv, (uplo, trans, diag, n, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtrmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double *A, int lda, double *x, int incx)
TRACED(cublasStatus_t, cublasDtrmv_v2, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtrmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const double *A, int64_t lda, double *x, int64_t incx)
TRACED(cublasStatus_t, cublasDtrmv_v2_64, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
void cublasDtrsm(char side, char uplo, char transa, char diag, int m, int n, double alpha, const double *A, int lda, double *B, int ldb)
NOTHING(void, cublasDtrsm, (side, uplo, transa, diag, m, n, alpha, A, lda, B, ldb), W(side), W(uplo), W(transa), W(diag), W(m), W(n), WF(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasDtrsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const double *alpha, const double *const *A, int lda, double *const *B, int ldb, int batchCount)
TRACED(cublasStatus_t, cublasDtrsmBatched, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, batchCount), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(batchCount))
cublasStatus_t cublasDtrsmBatched_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const double *alpha, const double *const *A, int64_t lda, double *const *B, int64_t ldb, int64_t batchCount)
TRACED(cublasStatus_t, cublasDtrsmBatched_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, batchCount), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(batchCount))
cublasStatus_t cublasDtrsm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const double *alpha, const double *A, int lda, double *B, int ldb)
TRACED(cublasStatus_t, cublasDtrsm_v2, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasDtrsm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, double *B, int64_t ldb)
TRACED(cublasStatus_t, cublasDtrsm_v2_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
void cublasDtrsv(char uplo, char trans, char diag, int n, const double *A, int lda, double *x, int incx)
NOTHING(void, cublasDtrsv, (uplo, trans, diag, n, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtrsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double *A, int lda, double *x, int incx)
TRACED(cublasStatus_t, cublasDtrsv_v2, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtrsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const double *A, int64_t lda, double *x, int64_t incx)
TRACED(cublasStatus_t, cublasDtrsv_v2_64, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasDtrttp(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *A, int lda, double *AP)
TRACED(cublasStatus_t, cublasDtrttp, (handle, uplo, n, A, lda, AP), W(handle), W(uplo), W(n), W(A), W(lda), W(AP))
double cublasDzasum(int n, const cuDoubleComplex *x, int incx)
FLOATING(double, cublasDzasum, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasDzasum_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, double *result)
TRACED(cublasStatus_t, cublasDzasum_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasDzasum_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, double *result)
TRACED(cublasStatus_t, cublasDzasum_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
double cublasDznrm2(int n, const cuDoubleComplex *x, int incx)
FLOATING(double, cublasDznrm2, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasDznrm2_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, double *result)
TRACED(cublasStatus_t, cublasDznrm2_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasDznrm2_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, double *result)
TRACED(cublasStatus_t, cublasDznrm2_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasFree(void *devicePtr)
TRACED(cublasStatus_t, cublasFree, (devicePtr), W(devicePtr))
cublasStatus_t cublasGemmBatchedEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *const *Aarray, cudaDataType Atype, int lda, const void *const *Barray, cudaDataType Btype, int ldb, const void *beta, void *const *Carray, cudaDataType Ctype, int ldc, int batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
TRACED(cublasStatus_t, cublasGemmBatchedEx, (handle, transa, transb, m, n, k, alpha, Aarray, Atype, lda, Barray, Btype, ldb, beta, Carray, Ctype, ldc, batchCount, computeType, algo), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(Atype), W(lda), W(Barray), W(Btype), W(ldb), W(beta), W(Carray), W(Ctype), W(ldc), W(batchCount), W(computeType), W(algo))
cublasStatus_t cublasGemmBatchedEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const void *alpha, const void *const *Aarray, cudaDataType Atype, int64_t lda, const void *const *Barray, cudaDataType Btype, int64_t ldb, const void *beta, void *const *Carray, cudaDataType Ctype, int64_t ldc, int64_t batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
TRACED(cublasStatus_t, cublasGemmBatchedEx_64, (handle, transa, transb, m, n, k, alpha, Aarray, Atype, lda, Barray, Btype, ldb, beta, Carray, Ctype, ldc, batchCount, computeType, algo), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(Atype), W(lda), W(Barray), W(Btype), W(ldb), W(beta), W(Carray), W(Ctype), W(ldc), W(batchCount), W(computeType), W(algo))
cublasStatus_t cublasGemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const void *beta, void *C, cudaDataType Ctype, int ldc, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
TRACED(cublasStatus_t, cublasGemmEx, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc, computeType, algo), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(B), W(Btype), W(ldb), W(beta), W(C), W(Ctype), W(ldc), W(computeType), W(algo))
cublasStatus_t cublasGemmEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const void *alpha, const void *A, cudaDataType Atype, int64_t lda, const void *B, cudaDataType Btype, int64_t ldb, const void *beta, void *C, cudaDataType Ctype, int64_t ldc, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
TRACED(cublasStatus_t, cublasGemmEx_64, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc, computeType, algo), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(B), W(Btype), W(ldb), W(beta), W(C), W(Ctype), W(ldc), W(computeType), W(algo))
cublasStatus_t cublasGemmGroupedBatchedEx(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int *m_array, const int *n_array, const int *k_array, const void *alpha_array, const void *const *Aarray, cudaDataType_t Atype, const int *lda_array, const void *const *Barray, cudaDataType_t Btype, const int *ldb_array, const void *beta_array, void *const *Carray, cudaDataType_t Ctype, const int *ldc_array, int group_count, const int *group_size, cublasComputeType_t computeType)
TRACED(cublasStatus_t, cublasGemmGroupedBatchedEx, (handle, transa_array, transb_array, m_array, n_array, k_array, alpha_array, Aarray, Atype, lda_array, Barray, Btype, ldb_array, beta_array, Carray, Ctype, ldc_array, group_count, group_size, computeType), W(handle), W(transa_array), W(transb_array), W(m_array), W(n_array), W(k_array), W(alpha_array), W(Aarray), W(Atype), W(lda_array), W(Barray), W(Btype), W(ldb_array), W(beta_array), W(Carray), W(Ctype), W(ldc_array), W(group_count), W(group_size), W(computeType))
cublasStatus_t cublasGemmGroupedBatchedEx_64(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int64_t *m_array, const int64_t *n_array, const int64_t *k_array, const void *alpha_array, const void *const *Aarray, cudaDataType_t Atype, const int64_t *lda_array, const void *const *Barray, cudaDataType_t Btype, const int64_t *ldb_array, const void *beta_array, void *const *Carray, cudaDataType_t Ctype, const int64_t *ldc_array, int64_t group_count, const int64_t *group_size, cublasComputeType_t computeType)
TRACED(cublasStatus_t, cublasGemmGroupedBatchedEx_64, (handle, transa_array, transb_array, m_array, n_array, k_array, alpha_array, Aarray, Atype, lda_array, Barray, Btype, ldb_array, beta_array, Carray, Ctype, ldc_array, group_count, group_size, computeType), W(handle), W(transa_array), W(transb_array), W(m_array), W(n_array), W(k_array), W(alpha_array), W(Aarray), W(Atype), W(lda_array), W(Barray), W(Btype), W(ldb_array), W(beta_array), W(Carray), W(Ctype), W(ldc_array), W(group_count), W(group_size), W(computeType))
cublasStatus_t cublasGemmStridedBatchedEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *A, cudaDataType Atype, int lda, long long strideA, const void *B, cudaDataType Btype, int ldb, long long strideB, const void *beta, void *C, cudaDataType Ctype, int ldc, long long strideC, int batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
TRACED(cublasStatus_t, cublasGemmStridedBatchedEx, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, strideA, B, Btype, ldb, strideB, beta, C, Ctype, ldc, strideC, batchCount, computeType, algo), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(strideA), W(B), W(Btype), W(ldb), W(strideB), W(beta), W(C), W(Ctype), W(ldc), W(strideC), W(batchCount), W(computeType), W(algo))
cublasStatus_t cublasGemmStridedBatchedEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const void *alpha, const void *A, cudaDataType Atype, int64_t lda, long long strideA, const void *B, cudaDataType Btype, int64_t ldb, long long strideB, const void *beta, void *C, cudaDataType Ctype, int64_t ldc, long long strideC, int64_t batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
TRACED(cublasStatus_t, cublasGemmStridedBatchedEx_64, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, strideA, B, Btype, ldb, strideB, beta, C, Ctype, ldc, strideC, batchCount, computeType, algo), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(strideA), W(B), W(Btype), W(ldb), W(strideB), W(beta), W(C), W(Ctype), W(ldc), W(strideC), W(batchCount), W(computeType), W(algo))
cublasStatus_t cublasGetAtomicsMode(cublasHandle_t handle, cublasAtomicsMode_t *mode)
TRACED(cublasStatus_t, cublasGetAtomicsMode, (handle, mode), W(handle), W(mode))
VGPU_API cublasStatus_t cublasGetBackdoor(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasGetBackdoor, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
size_t cublasGetCudartVersion(void)
TRACED(size_t, cublasGetCudartVersion, (), 0)
#if VGPU_CUBLAS == 13
cublasStatus_t cublasGetEmulationSpecialValuesSupport(cublasHandle_t handle, cudaEmulationSpecialValuesSupport *mask)
TRACED(cublasStatus_t, cublasGetEmulationSpecialValuesSupport, (handle, mask), W(handle), W(mask))
#endif
cublasStatus_t cublasGetEmulationStrategy(cublasHandle_t handle, cublasEmulationStrategy_t *emulationStrategy)
TRACED(cublasStatus_t, cublasGetEmulationStrategy, (handle, emulationStrategy), W(handle), W(emulationStrategy))
VGPU_API cublasStatus_t cublasGetEnvironmentMode(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasGetEnvironmentMode, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cublasStatus_t cublasGetError(void)
TRACED(cublasStatus_t, cublasGetError, (), 0)
#if VGPU_CUBLAS == 13
cublasStatus_t cublasGetFixedPointEmulationMantissaBitCountPointer(cublasHandle_t handle, int **mantissaBitCount)
TRACED(cublasStatus_t, cublasGetFixedPointEmulationMantissaBitCountPointer, (handle, mantissaBitCount), W(handle), W(mantissaBitCount))
cublasStatus_t cublasGetFixedPointEmulationMantissaBitOffset(cublasHandle_t handle, int *mantissaBitOffset)
TRACED(cublasStatus_t, cublasGetFixedPointEmulationMantissaBitOffset, (handle, mantissaBitOffset), W(handle), W(mantissaBitOffset))
cublasStatus_t cublasGetFixedPointEmulationMantissaControl(cublasHandle_t handle, cudaEmulationMantissaControl *mantissaControl)
TRACED(cublasStatus_t, cublasGetFixedPointEmulationMantissaControl, (handle, mantissaControl), W(handle), W(mantissaControl))
cublasStatus_t cublasGetFixedPointEmulationMaxMantissaBitCount(cublasHandle_t handle, int *maxMantissaBitCount)
TRACED(cublasStatus_t, cublasGetFixedPointEmulationMaxMantissaBitCount, (handle, maxMantissaBitCount), W(handle), W(maxMantissaBitCount))
#endif
cublasStatus_t cublasGetLoggerCallback(cublasLogCallback *userCallback)
TRACED(cublasStatus_t, cublasGetLoggerCallback, (userCallback), W(userCallback))
cublasStatus_t cublasGetMathMode(cublasHandle_t handle, cublasMath_t *mode)
TRACED(cublasStatus_t, cublasGetMathMode, (handle, mode), W(handle), W(mode))
cublasStatus_t cublasGetMatrix(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb)
TRACED(cublasStatus_t, cublasGetMatrix, (rows, cols, elemSize, A, lda, B, ldb), W(rows), W(cols), W(elemSize), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasGetMatrixAsync(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb, cudaStream_t stream)
TRACED(cublasStatus_t, cublasGetMatrixAsync, (rows, cols, elemSize, A, lda, B, ldb, stream), W(rows), W(cols), W(elemSize), W(A), W(lda), W(B), W(ldb), W(stream))
cublasStatus_t cublasGetMatrixAsync_64(int64_t rows, int64_t cols, int64_t elemSize, const void *A, int64_t lda, void *B, int64_t ldb, cudaStream_t stream)
TRACED(cublasStatus_t, cublasGetMatrixAsync_64, (rows, cols, elemSize, A, lda, B, ldb, stream), W(rows), W(cols), W(elemSize), W(A), W(lda), W(B), W(ldb), W(stream))
cublasStatus_t cublasGetMatrix_64(int64_t rows, int64_t cols, int64_t elemSize, const void *A, int64_t lda, void *B, int64_t ldb)
TRACED(cublasStatus_t, cublasGetMatrix_64, (rows, cols, elemSize, A, lda, B, ldb), W(rows), W(cols), W(elemSize), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasGetPointerMode_v2(cublasHandle_t handle, cublasPointerMode_t *mode)
TRACED(cublasStatus_t, cublasGetPointerMode_v2, (handle, mode), W(handle), W(mode))
cublasStatus_t cublasGetProperty(libraryPropertyType type, int *value)
TRACED(cublasStatus_t, cublasGetProperty, (type, value), W(type), W(value))
cublasStatus_t cublasGetSmCountTarget(cublasHandle_t handle, int *smCountTarget)
TRACED(cublasStatus_t, cublasGetSmCountTarget, (handle, smCountTarget), W(handle), W(smCountTarget))
const char *cublasGetStatusName(cublasStatus_t status)
TRACED(const char *, cublasGetStatusName, (status), W(status))
const char *cublasGetStatusString(cublasStatus_t status)
TRACED(const char *, cublasGetStatusString, (status), W(status))
cublasStatus_t cublasGetStream_v2(cublasHandle_t handle, cudaStream_t *streamId)
TRACED(cublasStatus_t, cublasGetStream_v2, (handle, streamId), W(handle), W(streamId))
cublasStatus_t cublasGetVector(int n, int elemSize, const void *x, int incx, void *y, int incy)
TRACED(cublasStatus_t, cublasGetVector, (n, elemSize, x, incx, y, incy), W(n), W(elemSize), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasGetVectorAsync(int n, int elemSize, const void *devicePtr, int incx, void *hostPtr, int incy, cudaStream_t stream)
TRACED(cublasStatus_t, cublasGetVectorAsync, (n, elemSize, devicePtr, incx, hostPtr, incy, stream), W(n), W(elemSize), W(devicePtr), W(incx), W(hostPtr), W(incy), W(stream))
cublasStatus_t cublasGetVectorAsync_64(int64_t n, int64_t elemSize, const void *devicePtr, int64_t incx, void *hostPtr, int64_t incy, cudaStream_t stream)
TRACED(cublasStatus_t, cublasGetVectorAsync_64, (n, elemSize, devicePtr, incx, hostPtr, incy, stream), W(n), W(elemSize), W(devicePtr), W(incx), W(hostPtr), W(incy), W(stream))
cublasStatus_t cublasGetVector_64(int64_t n, int64_t elemSize, const void *x, int64_t incx, void *y, int64_t incy)
TRACED(cublasStatus_t, cublasGetVector_64, (n, elemSize, x, incx, y, incy), W(n), W(elemSize), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasGetVersion(int *version)
TRACED(cublasStatus_t, cublasGetVersion, (version), W(version))
cublasStatus_t cublasGetVersion_v2(cublasHandle_t handle, int *version)
TRACED(cublasStatus_t, cublasGetVersion_v2, (handle, version), W(handle), W(version))
cublasStatus_t cublasHSHgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __half *const *Aarray, int lda, const __half *const *xarray, int incx, const float *beta, __half *const *yarray, int incy, int batchCount)
TRACED(cublasStatus_t, cublasHSHgemvBatched, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasHSHgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __half *const *Aarray, int64_t lda, const __half *const *xarray, int64_t incx, const float *beta, __half *const *yarray, int64_t incy, int64_t batchCount)
TRACED(cublasStatus_t, cublasHSHgemvBatched_64, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasHSHgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __half *A, int lda, long long strideA, const __half *x, int incx, long long stridex, const float *beta, __half *y, int incy, long long stridey, int batchCount)
TRACED(cublasStatus_t, cublasHSHgemvStridedBatched, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasHSHgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __half *A, int64_t lda, long long strideA, const __half *x, int64_t incx, long long stridex, const float *beta, __half *y, int64_t incy, long long stridey, int64_t batchCount)
TRACED(cublasStatus_t, cublasHSHgemvStridedBatched_64, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasHSSgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __half *const *Aarray, int lda, const __half *const *xarray, int incx, const float *beta, float *const *yarray, int incy, int batchCount)
TRACED(cublasStatus_t, cublasHSSgemvBatched, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasHSSgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __half *const *Aarray, int64_t lda, const __half *const *xarray, int64_t incx, const float *beta, float *const *yarray, int64_t incy, int64_t batchCount)
TRACED(cublasStatus_t, cublasHSSgemvBatched_64, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasHSSgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __half *A, int lda, long long strideA, const __half *x, int incx, long long stridex, const float *beta, float *y, int incy, long long stridey, int batchCount)
TRACED(cublasStatus_t, cublasHSSgemvStridedBatched, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasHSSgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __half *A, int64_t lda, long long strideA, const __half *x, int64_t incx, long long stridex, const float *beta, float *y, int64_t incy, long long stridey, int64_t batchCount)
TRACED(cublasStatus_t, cublasHSSgemvStridedBatched_64, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasHgemm(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half *alpha, const __half *A, int lda, const __half *B, int ldb, const __half *beta, __half *C, int ldc)
TRACED(cublasStatus_t, cublasHgemm, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasHgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half *alpha, const __half *const *Aarray, int lda, const __half *const *Barray, int ldb, const __half *beta, __half *const *Carray, int ldc, int batchCount)
TRACED(cublasStatus_t, cublasHgemmBatched, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasHgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const __half *alpha, const __half *const *Aarray, int64_t lda, const __half *const *Barray, int64_t ldb, const __half *beta, __half *const *Carray, int64_t ldc, int64_t batchCount)
TRACED(cublasStatus_t, cublasHgemmBatched_64, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasHgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half *alpha, const __half *A, int lda, long long strideA, const __half *B, int ldb, long long strideB, const __half *beta, __half *C, int ldc, long long strideC, int batchCount)
TRACED(cublasStatus_t, cublasHgemmStridedBatched, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasHgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const __half *alpha, const __half *A, int64_t lda, long long strideA, const __half *B, int64_t ldb, long long strideB, const __half *beta, __half *C, int64_t ldc, long long strideC, int64_t batchCount)
TRACED(cublasStatus_t, cublasHgemmStridedBatched_64, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasHgemm_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const __half *alpha, const __half *A, int64_t lda, const __half *B, int64_t ldb, const __half *beta, __half *C, int64_t ldc)
TRACED(cublasStatus_t, cublasHgemm_64, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasIamaxEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, int *result)
TRACED(cublasStatus_t, cublasIamaxEx, (handle, n, x, xType, incx, result), W(handle), W(n), W(x), W(xType), W(incx), W(result))
cublasStatus_t cublasIamaxEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIamaxEx_64, (handle, n, x, xType, incx, result), W(handle), W(n), W(x), W(xType), W(incx), W(result))
cublasStatus_t cublasIaminEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, int *result)
TRACED(cublasStatus_t, cublasIaminEx, (handle, n, x, xType, incx, result), W(handle), W(n), W(x), W(xType), W(incx), W(result))
cublasStatus_t cublasIaminEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIaminEx_64, (handle, n, x, xType, incx, result), W(handle), W(n), W(x), W(xType), W(incx), W(result))
int cublasIcamax(int n, const cuComplex *x, int incx)
TRACED(int, cublasIcamax, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasIcamax_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, int *result)
TRACED(cublasStatus_t, cublasIcamax_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasIcamax_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIcamax_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
int cublasIcamin(int n, const cuComplex *x, int incx)
TRACED(int, cublasIcamin, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasIcamin_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, int *result)
TRACED(cublasStatus_t, cublasIcamin_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasIcamin_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIcamin_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
int cublasIdamax(int n, const double *x, int incx)
TRACED(int, cublasIdamax, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasIdamax_v2(cublasHandle_t handle, int n, const double *x, int incx, int *result)
TRACED(cublasStatus_t, cublasIdamax_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasIdamax_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIdamax_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
int cublasIdamin(int n, const double *x, int incx)
TRACED(int, cublasIdamin, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasIdamin_v2(cublasHandle_t handle, int n, const double *x, int incx, int *result)
TRACED(cublasStatus_t, cublasIdamin_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasIdamin_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIdamin_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasInit(void)
TRACED(cublasStatus_t, cublasInit, (), 0)
int cublasIsamax(int n, const float *x, int incx)
TRACED(int, cublasIsamax, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasIsamax_v2(cublasHandle_t handle, int n, const float *x, int incx, int *result)
TRACED(cublasStatus_t, cublasIsamax_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasIsamax_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIsamax_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
int cublasIsamin(int n, const float *x, int incx)
TRACED(int, cublasIsamin, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasIsamin_v2(cublasHandle_t handle, int n, const float *x, int incx, int *result)
TRACED(cublasStatus_t, cublasIsamin_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasIsamin_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIsamin_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
int cublasIzamax(int n, const cuDoubleComplex *x, int incx)
TRACED(int, cublasIzamax, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasIzamax_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, int *result)
TRACED(cublasStatus_t, cublasIzamax_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasIzamax_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIzamax_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
int cublasIzamin(int n, const cuDoubleComplex *x, int incx)
TRACED(int, cublasIzamin, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasIzamin_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, int *result)
TRACED(cublasStatus_t, cublasIzamin_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasIzamin_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, int64_t *result)
TRACED(cublasStatus_t, cublasIzamin_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasLoggerConfigure(int logIsOn, int logToStdOut, int logToStdErr, const char *logFileName)
TRACED(cublasStatus_t, cublasLoggerConfigure, (logIsOn, logToStdOut, logToStdErr, logFileName), W(logIsOn), W(logToStdOut), W(logToStdErr), W(logFileName))
cublasStatus_t cublasNrm2Ex(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *result, cudaDataType resultType, cudaDataType executionType)
TRACED(cublasStatus_t, cublasNrm2Ex, (handle, n, x, xType, incx, result, resultType, executionType), W(handle), W(n), W(x), W(xType), W(incx), W(result), W(resultType), W(executionType))
cublasStatus_t cublasNrm2Ex_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, void *result, cudaDataType resultType, cudaDataType executionType)
TRACED(cublasStatus_t, cublasNrm2Ex_64, (handle, n, x, xType, incx, result, resultType, executionType), W(handle), W(n), W(x), W(xType), W(incx), W(result), W(resultType), W(executionType))
cublasStatus_t cublasRotEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy, const void *c, const void *s, cudaDataType csType, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasRotEx, (handle, n, x, xType, incx, y, yType, incy, c, s, csType, executiontype), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(c), W(s), W(csType), W(executiontype))
cublasStatus_t cublasRotEx_64(cublasHandle_t handle, int64_t n, void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy, const void *c, const void *s, cudaDataType csType, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasRotEx_64, (handle, n, x, xType, incx, y, yType, incy, c, s, csType, executiontype), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(c), W(s), W(csType), W(executiontype))
cublasStatus_t cublasRotgEx(cublasHandle_t handle, void *a, void *b, cudaDataType abType, void *c, void *s, cudaDataType csType, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasRotgEx, (handle, a, b, abType, c, s, csType, executiontype), W(handle), W(a), W(b), W(abType), W(c), W(s), W(csType), W(executiontype))
cublasStatus_t cublasRotmEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy, const void *param, cudaDataType paramType, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasRotmEx, (handle, n, x, xType, incx, y, yType, incy, param, paramType, executiontype), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(param), W(paramType), W(executiontype))
cublasStatus_t cublasRotmEx_64(cublasHandle_t handle, int64_t n, void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy, const void *param, cudaDataType paramType, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasRotmEx_64, (handle, n, x, xType, incx, y, yType, incy, param, paramType, executiontype), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy), W(param), W(paramType), W(executiontype))
cublasStatus_t cublasRotmgEx(cublasHandle_t handle, void *d1, cudaDataType d1Type, void *d2, cudaDataType d2Type, void *x1, cudaDataType x1Type, const void *y1, cudaDataType y1Type, void *param, cudaDataType paramType, cudaDataType executiontype)
TRACED(cublasStatus_t, cublasRotmgEx, (handle, d1, d1Type, d2, d2Type, x1, x1Type, y1, y1Type, param, paramType, executiontype), W(handle), W(d1), W(d1Type), W(d2), W(d2Type), W(x1), W(x1Type), W(y1), W(y1Type), W(param), W(paramType), W(executiontype))
float cublasSasum(int n, const float *x, int incx)
FLOATING(float, cublasSasum, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasSasum_v2(cublasHandle_t handle, int n, const float *x, int incx, float *result)
TRACED(cublasStatus_t, cublasSasum_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasSasum_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, float *result)
TRACED(cublasStatus_t, cublasSasum_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
void cublasSaxpy(int n, float alpha, const float *x, int incx, float *y, int incy)
NOTHING(void, cublasSaxpy, (n, alpha, x, incx, y, incy), W(n), WF(alpha), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasSaxpy_v2(cublasHandle_t handle, int n, const float *alpha, const float *x, int incx, float *y, int incy)
TRACED(cublasStatus_t, cublasSaxpy_v2, (handle, n, alpha, x, incx, y, incy), W(handle), W(n), W(alpha), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasSaxpy_v2_64(cublasHandle_t handle, int64_t n, const float *alpha, const float *x, int64_t incx, float *y, int64_t incy)
TRACED(cublasStatus_t, cublasSaxpy_v2_64, (handle, n, alpha, x, incx, y, incy), W(handle), W(n), W(alpha), W(x), W(incx), W(y), W(incy))
VGPU_API cublasStatus_t cublasSbdmm(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasSbdmm, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cublasStatus_t cublasScalEx(cublasHandle_t handle, int n, const void *alpha, cudaDataType alphaType, void *x, cudaDataType xType, int incx, cudaDataType executionType)
TRACED(cublasStatus_t, cublasScalEx, (handle, n, alpha, alphaType, x, xType, incx, executionType), W(handle), W(n), W(alpha), W(alphaType), W(x), W(xType), W(incx), W(executionType))
cublasStatus_t cublasScalEx_64(cublasHandle_t handle, int64_t n, const void *alpha, cudaDataType alphaType, void *x, cudaDataType xType, int64_t incx, cudaDataType executionType)
TRACED(cublasStatus_t, cublasScalEx_64, (handle, n, alpha, alphaType, x, xType, incx, executionType), W(handle), W(n), W(alpha), W(alphaType), W(x), W(xType), W(incx), W(executionType))
float cublasScasum(int n, const cuComplex *x, int incx)
FLOATING(float, cublasScasum, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasScasum_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, float *result)
TRACED(cublasStatus_t, cublasScasum_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasScasum_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, float *result)
TRACED(cublasStatus_t, cublasScasum_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
float cublasScnrm2(int n, const cuComplex *x, int incx)
FLOATING(float, cublasScnrm2, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasScnrm2_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, float *result)
TRACED(cublasStatus_t, cublasScnrm2_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasScnrm2_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, float *result)
TRACED(cublasStatus_t, cublasScnrm2_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
void cublasScopy(int n, const float *x, int incx, float *y, int incy)
NOTHING(void, cublasScopy, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasScopy_v2(cublasHandle_t handle, int n, const float *x, int incx, float *y, int incy)
TRACED(cublasStatus_t, cublasScopy_v2, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasScopy_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, float *y, int64_t incy)
TRACED(cublasStatus_t, cublasScopy_v2_64, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasSdgmm(cublasHandle_t handle, cublasSideMode_t mode, int m, int n, const float *A, int lda, const float *x, int incx, float *C, int ldc)
TRACED(cublasStatus_t, cublasSdgmm, (handle, mode, m, n, A, lda, x, incx, C, ldc), W(handle), W(mode), W(m), W(n), W(A), W(lda), W(x), W(incx), W(C), W(ldc))
cublasStatus_t cublasSdgmm_64(cublasHandle_t handle, cublasSideMode_t mode, int64_t m, int64_t n, const float *A, int64_t lda, const float *x, int64_t incx, float *C, int64_t ldc)
TRACED(cublasStatus_t, cublasSdgmm_64, (handle, mode, m, n, A, lda, x, incx, C, ldc), W(handle), W(mode), W(m), W(n), W(A), W(lda), W(x), W(incx), W(C), W(ldc))
float cublasSdot(int n, const float *x, int incx, const float *y, int incy)
FLOATING(float, cublasSdot, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasSdot_v2(cublasHandle_t handle, int n, const float *x, int incx, const float *y, int incy, float *result)
TRACED(cublasStatus_t, cublasSdot_v2, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cublasStatus_t cublasSdot_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, const float *y, int64_t incy, float *result)
TRACED(cublasStatus_t, cublasSdot_v2_64, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cublasStatus_t cublasSetAtomicsMode(cublasHandle_t handle, cublasAtomicsMode_t mode)
TRACED(cublasStatus_t, cublasSetAtomicsMode, (handle, mode), W(handle), W(mode))
VGPU_API cublasStatus_t cublasSetBackdoor(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasSetBackdoor, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cublasStatus_t cublasSetBackdoorEx(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasSetBackdoorEx, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLAS == 13
cublasStatus_t cublasSetEmulationSpecialValuesSupport(cublasHandle_t handle, cudaEmulationSpecialValuesSupport mask)
TRACED(cublasStatus_t, cublasSetEmulationSpecialValuesSupport, (handle, mask), W(handle), W(mask))
#endif
cublasStatus_t cublasSetEmulationStrategy(cublasHandle_t handle, cublasEmulationStrategy_t emulationStrategy)
TRACED(cublasStatus_t, cublasSetEmulationStrategy, (handle, emulationStrategy), W(handle), W(emulationStrategy))
VGPU_API cublasStatus_t cublasSetEnvironmentMode(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasSetEnvironmentMode, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUBLAS == 13
cublasStatus_t cublasSetFixedPointEmulationMantissaBitCountPointer(cublasHandle_t handle, int *mantissaBitCount)
TRACED(cublasStatus_t, cublasSetFixedPointEmulationMantissaBitCountPointer, (handle, mantissaBitCount), W(handle), W(mantissaBitCount))
cublasStatus_t cublasSetFixedPointEmulationMantissaBitOffset(cublasHandle_t handle, int mantissaBitOffset)
TRACED(cublasStatus_t, cublasSetFixedPointEmulationMantissaBitOffset, (handle, mantissaBitOffset), W(handle), W(mantissaBitOffset))
cublasStatus_t cublasSetFixedPointEmulationMantissaControl(cublasHandle_t handle, cudaEmulationMantissaControl mantissaControl)
TRACED(cublasStatus_t, cublasSetFixedPointEmulationMantissaControl, (handle, mantissaControl), W(handle), W(mantissaControl))
cublasStatus_t cublasSetFixedPointEmulationMaxMantissaBitCount(cublasHandle_t handle, int maxMantissaBitCount)
TRACED(cublasStatus_t, cublasSetFixedPointEmulationMaxMantissaBitCount, (handle, maxMantissaBitCount), W(handle), W(maxMantissaBitCount))
#endif
cublasStatus_t cublasSetKernelStream(cudaStream_t stream)
TRACED(cublasStatus_t, cublasSetKernelStream, (stream), W(stream))
cublasStatus_t cublasSetLoggerCallback(cublasLogCallback userCallback)
TRACED(cublasStatus_t, cublasSetLoggerCallback, (userCallback), W(userCallback))
cublasStatus_t cublasSetMathMode(cublasHandle_t handle, cublasMath_t mode)
TRACED(cublasStatus_t, cublasSetMathMode, (handle, mode), W(handle), W(mode))
cublasStatus_t cublasSetMatrix(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb)
TRACED(cublasStatus_t, cublasSetMatrix, (rows, cols, elemSize, A, lda, B, ldb), W(rows), W(cols), W(elemSize), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasSetMatrixAsync(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb, cudaStream_t stream)
TRACED(cublasStatus_t, cublasSetMatrixAsync, (rows, cols, elemSize, A, lda, B, ldb, stream), W(rows), W(cols), W(elemSize), W(A), W(lda), W(B), W(ldb), W(stream))
cublasStatus_t cublasSetMatrixAsync_64(int64_t rows, int64_t cols, int64_t elemSize, const void *A, int64_t lda, void *B, int64_t ldb, cudaStream_t stream)
TRACED(cublasStatus_t, cublasSetMatrixAsync_64, (rows, cols, elemSize, A, lda, B, ldb, stream), W(rows), W(cols), W(elemSize), W(A), W(lda), W(B), W(ldb), W(stream))
cublasStatus_t cublasSetMatrix_64(int64_t rows, int64_t cols, int64_t elemSize, const void *A, int64_t lda, void *B, int64_t ldb)
TRACED(cublasStatus_t, cublasSetMatrix_64, (rows, cols, elemSize, A, lda, B, ldb), W(rows), W(cols), W(elemSize), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasSetPointerMode_v2(cublasHandle_t handle, cublasPointerMode_t mode)
TRACED(cublasStatus_t, cublasSetPointerMode_v2, (handle, mode), W(handle), W(mode))
cublasStatus_t cublasSetSmCountTarget(cublasHandle_t handle, int smCountTarget)
TRACED(cublasStatus_t, cublasSetSmCountTarget, (handle, smCountTarget), W(handle), W(smCountTarget))
cublasStatus_t cublasSetStream_v2(cublasHandle_t handle, cudaStream_t streamId)
TRACED(cublasStatus_t, cublasSetStream_v2, (handle, streamId), W(handle), W(streamId))
cublasStatus_t cublasSetVector(int n, int elemSize, const void *x, int incx, void *devicePtr, int incy)
TRACED(cublasStatus_t, cublasSetVector, (n, elemSize, x, incx, devicePtr, incy), W(n), W(elemSize), W(x), W(incx), W(devicePtr), W(incy))
cublasStatus_t cublasSetVectorAsync(int n, int elemSize, const void *hostPtr, int incx, void *devicePtr, int incy, cudaStream_t stream)
TRACED(cublasStatus_t, cublasSetVectorAsync, (n, elemSize, hostPtr, incx, devicePtr, incy, stream), W(n), W(elemSize), W(hostPtr), W(incx), W(devicePtr), W(incy), W(stream))
cublasStatus_t cublasSetVectorAsync_64(int64_t n, int64_t elemSize, const void *hostPtr, int64_t incx, void *devicePtr, int64_t incy, cudaStream_t stream)
TRACED(cublasStatus_t, cublasSetVectorAsync_64, (n, elemSize, hostPtr, incx, devicePtr, incy, stream), W(n), W(elemSize), W(hostPtr), W(incx), W(devicePtr), W(incy), W(stream))
cublasStatus_t cublasSetVector_64(int64_t n, int64_t elemSize, const void *x, int64_t incx, void *devicePtr, int64_t incy)
TRACED(cublasStatus_t, cublasSetVector_64, (n, elemSize, x, incx, devicePtr, incy), W(n), W(elemSize), W(x), W(incx), W(devicePtr), W(incy))
cublasStatus_t cublasSetWorkspace_v2(cublasHandle_t handle, void *workspace, size_t workspaceSizeInBytes)
TRACED(cublasStatus_t, cublasSetWorkspace_v2, (handle, workspace, workspaceSizeInBytes), W(handle), W(workspace), W(workspaceSizeInBytes))
void cublasSgbmv(char trans, int m, int n, int kl, int ku, float alpha, const float *A, int lda, const float *x, int incx, float beta, float *y, int incy)
NOTHING(void, cublasSgbmv, (trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(trans), W(m), W(n), W(kl), W(ku), WF(alpha), W(A), W(lda), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasSgbmv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int kl, int ku, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy)
TRACED(cublasStatus_t, cublasSgbmv_v2, (handle, trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(kl), W(ku), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasSgbmv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const float *alpha, const float *A, int64_t lda, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
TRACED(cublasStatus_t, cublasSgbmv_v2_64, (handle, trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(kl), W(ku), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasSgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const float *alpha, const float *A, int lda, const float *beta, const float *B, int ldb, float *C, int ldc)
TRACED(cublasStatus_t, cublasSgeam, (handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(alpha), W(A), W(lda), W(beta), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasSgeam_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, const float *beta, const float *B, int64_t ldb, float *C, int64_t ldc)
TRACED(cublasStatus_t, cublasSgeam_64, (handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(alpha), W(A), W(lda), W(beta), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasSgelsBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs, float *const *Aarray, int lda, float *const *Carray, int ldc, int *info, int *devInfoArray, int batchSize)
TRACED(cublasStatus_t, cublasSgelsBatched, (handle, trans, m, n, nrhs, Aarray, lda, Carray, ldc, info, devInfoArray, batchSize), W(handle), W(trans), W(m), W(n), W(nrhs), W(Aarray), W(lda), W(Carray), W(ldc), W(info), W(devInfoArray), W(batchSize))
void cublasSgemm(char transa, char transb, int m, int n, int k, float alpha, const float *A, int lda, const float *B, int ldb, float beta, float *C, int ldc)
NOTHING(void, cublasSgemm, (transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(transa), W(transb), W(m), W(n), W(k), WF(alpha), W(A), W(lda), W(B), W(ldb), WF(beta), W(C), W(ldc))
cublasStatus_t cublasSgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *const *Aarray, int lda, const float *const *Barray, int ldb, const float *beta, float *const *Carray, int ldc, int batchCount)
TRACED(cublasStatus_t, cublasSgemmBatched, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasSgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const float *alpha, const float *const *Aarray, int64_t lda, const float *const *Barray, int64_t ldb, const float *beta, float *const *Carray, int64_t ldc, int64_t batchCount)
TRACED(cublasStatus_t, cublasSgemmBatched_64, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasSgemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const float *beta, void *C, cudaDataType Ctype, int ldc)
TRACED(cublasStatus_t, cublasSgemmEx, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(B), W(Btype), W(ldb), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasSgemmEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const float *alpha, const void *A, cudaDataType Atype, int64_t lda, const void *B, cudaDataType Btype, int64_t ldb, const float *beta, void *C, cudaDataType Ctype, int64_t ldc)
TRACED(cublasStatus_t, cublasSgemmEx_64, (handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(Atype), W(lda), W(B), W(Btype), W(ldb), W(beta), W(C), W(Ctype), W(ldc))
cublasStatus_t cublasSgemmGroupedBatched(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int *m_array, const int *n_array, const int *k_array, const float *alpha_array, const float *const *Aarray, const int *lda_array, const float *const *Barray, const int *ldb_array, const float *beta_array, float *const *Carray, const int *ldc_array, int group_count, const int *group_size)
TRACED(cublasStatus_t, cublasSgemmGroupedBatched, (handle, transa_array, transb_array, m_array, n_array, k_array, alpha_array, Aarray, lda_array, Barray, ldb_array, beta_array, Carray, ldc_array, group_count, group_size), W(handle), W(transa_array), W(transb_array), W(m_array), W(n_array), W(k_array), W(alpha_array), W(Aarray), W(lda_array), W(Barray), W(ldb_array), W(beta_array), W(Carray), W(ldc_array), W(group_count), W(group_size))
cublasStatus_t cublasSgemmGroupedBatched_64(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int64_t *m_array, const int64_t *n_array, const int64_t *k_array, const float *alpha_array, const float *const *Aarray, const int64_t *lda_array, const float *const *Barray, const int64_t *ldb_array, const float *beta_array, float *const *Carray, const int64_t *ldc_array, int64_t group_count, const int64_t *group_size)
TRACED(cublasStatus_t, cublasSgemmGroupedBatched_64, (handle, transa_array, transb_array, m_array, n_array, k_array, alpha_array, Aarray, lda_array, Barray, ldb_array, beta_array, Carray, ldc_array, group_count, group_size), W(handle), W(transa_array), W(transb_array), W(m_array), W(n_array), W(k_array), W(alpha_array), W(Aarray), W(lda_array), W(Barray), W(ldb_array), W(beta_array), W(Carray), W(ldc_array), W(group_count), W(group_size))
cublasStatus_t cublasSgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *A, int lda, long long strideA, const float *B, int ldb, long long strideB, const float *beta, float *C, int ldc, long long strideC, int batchCount)
TRACED(cublasStatus_t, cublasSgemmStridedBatched, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasSgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, long long strideA, const float *B, int64_t ldb, long long strideB, const float *beta, float *C, int64_t ldc, long long strideC, int64_t batchCount)
TRACED(cublasStatus_t, cublasSgemmStridedBatched_64, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasSgemm_v2(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc)
TRACED(cublasStatus_t, cublasSgemm_v2, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasSgemm_v2_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, const float *beta, float *C, int64_t ldc)
TRACED(cublasStatus_t, cublasSgemm_v2_64, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasSgemv(char trans, int m, int n, float alpha, const float *A, int lda, const float *x, int incx, float beta, float *y, int incy)
NOTHING(void, cublasSgemv, (trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(trans), W(m), W(n), WF(alpha), W(A), W(lda), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasSgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const float *const *Aarray, int lda, const float *const *xarray, int incx, const float *beta, float *const *yarray, int incy, int batchCount)
TRACED(cublasStatus_t, cublasSgemvBatched, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasSgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const float *const *Aarray, int64_t lda, const float *const *xarray, int64_t incx, const float *beta, float *const *yarray, int64_t incy, int64_t batchCount)
TRACED(cublasStatus_t, cublasSgemvBatched_64, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasSgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const float *A, int lda, long long strideA, const float *x, int incx, long long stridex, const float *beta, float *y, int incy, long long stridey, int batchCount)
TRACED(cublasStatus_t, cublasSgemvStridedBatched, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasSgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, long long strideA, const float *x, int64_t incx, long long stridex, const float *beta, float *y, int64_t incy, long long stridey, int64_t batchCount)
TRACED(cublasStatus_t, cublasSgemvStridedBatched_64, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasSgemv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy)
TRACED(cublasStatus_t, cublasSgemv_v2, (handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasSgemv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
TRACED(cublasStatus_t, cublasSgemv_v2_64, (handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasSgeqrfBatched(cublasHandle_t handle, int m, int n, float *const *Aarray, int lda, float *const *TauArray, int *info, int batchSize)
TRACED(cublasStatus_t, cublasSgeqrfBatched, (handle, m, n, Aarray, lda, TauArray, info, batchSize), W(handle), W(m), W(n), W(Aarray), W(lda), W(TauArray), W(info), W(batchSize))
void cublasSger(int m, int n, float alpha, const float *x, int incx, const float *y, int incy, float *A, int lda)
NOTHING(void, cublasSger, (m, n, alpha, x, incx, y, incy, A, lda), W(m), W(n), WF(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasSger_v2(cublasHandle_t handle, int m, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *A, int lda)
TRACED(cublasStatus_t, cublasSger_v2, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasSger_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const float *alpha, const float *x, int64_t incx, const float *y, int64_t incy, float *A, int64_t lda)
TRACED(cublasStatus_t, cublasSger_v2_64, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasSgetrfBatched(cublasHandle_t handle, int n, float *const *A, int lda, int *P, int *info, int batchSize)
TRACED(cublasStatus_t, cublasSgetrfBatched, (handle, n, A, lda, P, info, batchSize), W(handle), W(n), W(A), W(lda), W(P), W(info), W(batchSize))
cublasStatus_t cublasSgetriBatched(cublasHandle_t handle, int n, const float *const *A, int lda, const int *P, float *const *C, int ldc, int *info, int batchSize)
TRACED(cublasStatus_t, cublasSgetriBatched, (handle, n, A, lda, P, C, ldc, info, batchSize), W(handle), W(n), W(A), W(lda), W(P), W(C), W(ldc), W(info), W(batchSize))
cublasStatus_t cublasSgetrsBatched(cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs, const float *const *Aarray, int lda, const int *devIpiv, float *const *Barray, int ldb, int *info, int batchSize)
TRACED(cublasStatus_t, cublasSgetrsBatched, (handle, trans, n, nrhs, Aarray, lda, devIpiv, Barray, ldb, info, batchSize), W(handle), W(trans), W(n), W(nrhs), W(Aarray), W(lda), W(devIpiv), W(Barray), W(ldb), W(info), W(batchSize))
cublasStatus_t cublasShutdown(void)
TRACED(cublasStatus_t, cublasShutdown, (), 0)
cublasStatus_t cublasSmatinvBatched(cublasHandle_t handle, int n, const float *const *A, int lda, float *const *Ainv, int lda_inv, int *info, int batchSize)
TRACED(cublasStatus_t, cublasSmatinvBatched, (handle, n, A, lda, Ainv, lda_inv, info, batchSize), W(handle), W(n), W(A), W(lda), W(Ainv), W(lda_inv), W(info), W(batchSize))
float cublasSnrm2(int n, const float *x, int incx)
FLOATING(float, cublasSnrm2, (n, x, incx), W(n), W(x), W(incx))
cublasStatus_t cublasSnrm2_v2(cublasHandle_t handle, int n, const float *x, int incx, float *result)
TRACED(cublasStatus_t, cublasSnrm2_v2, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
cublasStatus_t cublasSnrm2_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, float *result)
TRACED(cublasStatus_t, cublasSnrm2_v2_64, (handle, n, x, incx, result), W(handle), W(n), W(x), W(incx), W(result))
void cublasSrot(int n, float *x, int incx, float *y, int incy, float sc, float ss)
NOTHING(void, cublasSrot, (n, x, incx, y, incy, sc, ss), W(n), W(x), W(incx), W(y), W(incy), WF(sc), WF(ss))
cublasStatus_t cublasSrot_v2(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy, const float *c, const float *s)
TRACED(cublasStatus_t, cublasSrot_v2, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
cublasStatus_t cublasSrot_v2_64(cublasHandle_t handle, int64_t n, float *x, int64_t incx, float *y, int64_t incy, const float *c, const float *s)
TRACED(cublasStatus_t, cublasSrot_v2_64, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
void cublasSrotg(float *sa, float *sb, float *sc, float *ss)
NOTHING(void, cublasSrotg, (sa, sb, sc, ss), W(sa), W(sb), W(sc), W(ss))
cublasStatus_t cublasSrotg_v2(cublasHandle_t handle, float *a, float *b, float *c, float *s)
TRACED(cublasStatus_t, cublasSrotg_v2, (handle, a, b, c, s), W(handle), W(a), W(b), W(c), W(s))
void cublasSrotm(int n, float *x, int incx, float *y, int incy, const float *sparam)
NOTHING(void, cublasSrotm, (n, x, incx, y, incy, sparam), W(n), W(x), W(incx), W(y), W(incy), W(sparam))
cublasStatus_t cublasSrotm_v2(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy, const float *param)
TRACED(cublasStatus_t, cublasSrotm_v2, (handle, n, x, incx, y, incy, param), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(param))
cublasStatus_t cublasSrotm_v2_64(cublasHandle_t handle, int64_t n, float *x, int64_t incx, float *y, int64_t incy, const float *param)
TRACED(cublasStatus_t, cublasSrotm_v2_64, (handle, n, x, incx, y, incy, param), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(param))
void cublasSrotmg(float *sd1, float *sd2, float *sx1, const float *sy1, float *sparam)
NOTHING(void, cublasSrotmg, (sd1, sd2, sx1, sy1, sparam), W(sd1), W(sd2), W(sx1), W(sy1), W(sparam))
cublasStatus_t cublasSrotmg_v2(cublasHandle_t handle, float *d1, float *d2, float *x1, const float *y1, float *param)
TRACED(cublasStatus_t, cublasSrotmg_v2, (handle, d1, d2, x1, y1, param), W(handle), W(d1), W(d2), W(x1), W(y1), W(param))
void cublasSsbmv(char uplo, int n, int k, float alpha, const float *A, int lda, const float *x, int incx, float beta, float *y, int incy)
NOTHING(void, cublasSsbmv, (uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(uplo), W(n), W(k), WF(alpha), W(A), W(lda), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasSsbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, int k, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy)
TRACED(cublasStatus_t, cublasSsbmv_v2, (handle, uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(k), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasSsbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
TRACED(cublasStatus_t, cublasSsbmv_v2_64, (handle, uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(k), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
void cublasSscal(int n, float alpha, float *x, int incx)
NOTHING(void, cublasSscal, (n, alpha, x, incx), W(n), WF(alpha), W(x), W(incx))
cublasStatus_t cublasSscal_v2(cublasHandle_t handle, int n, const float *alpha, float *x, int incx)
TRACED(cublasStatus_t, cublasSscal_v2, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
cublasStatus_t cublasSscal_v2_64(cublasHandle_t handle, int64_t n, const float *alpha, float *x, int64_t incx)
TRACED(cublasStatus_t, cublasSscal_v2_64, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
void cublasSspmv(char uplo, int n, float alpha, const float *AP, const float *x, int incx, float beta, float *y, int incy)
NOTHING(void, cublasSspmv, (uplo, n, alpha, AP, x, incx, beta, y, incy), W(uplo), W(n), WF(alpha), W(AP), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasSspmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *AP, const float *x, int incx, const float *beta, float *y, int incy)
TRACED(cublasStatus_t, cublasSspmv_v2, (handle, uplo, n, alpha, AP, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(AP), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasSspmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *AP, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
TRACED(cublasStatus_t, cublasSspmv_v2_64, (handle, uplo, n, alpha, AP, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(AP), W(x), W(incx), W(beta), W(y), W(incy))
void cublasSspr(char uplo, int n, float alpha, const float *x, int incx, float *AP)
NOTHING(void, cublasSspr, (uplo, n, alpha, x, incx, AP), W(uplo), W(n), WF(alpha), W(x), W(incx), W(AP))
void cublasSspr2(char uplo, int n, float alpha, const float *x, int incx, const float *y, int incy, float *AP)
NOTHING(void, cublasSspr2, (uplo, n, alpha, x, incx, y, incy, AP), W(uplo), W(n), WF(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasSspr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *AP)
TRACED(cublasStatus_t, cublasSspr2_v2, (handle, uplo, n, alpha, x, incx, y, incy, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasSspr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *x, int64_t incx, const float *y, int64_t incy, float *AP)
TRACED(cublasStatus_t, cublasSspr2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasSspr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *x, int incx, float *AP)
TRACED(cublasStatus_t, cublasSspr_v2, (handle, uplo, n, alpha, x, incx, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(AP))
cublasStatus_t cublasSspr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *x, int64_t incx, float *AP)
TRACED(cublasStatus_t, cublasSspr_v2_64, (handle, uplo, n, alpha, x, incx, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(AP))
void cublasSswap(int n, float *x, int incx, float *y, int incy)
NOTHING(void, cublasSswap, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasSswap_v2(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy)
TRACED(cublasStatus_t, cublasSswap_v2, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasSswap_v2_64(cublasHandle_t handle, int64_t n, float *x, int64_t incx, float *y, int64_t incy)
TRACED(cublasStatus_t, cublasSswap_v2_64, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
void cublasSsymm(char side, char uplo, int m, int n, float alpha, const float *A, int lda, const float *B, int ldb, float beta, float *C, int ldc)
NOTHING(void, cublasSsymm, (side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(side), W(uplo), W(m), W(n), WF(alpha), W(A), W(lda), W(B), W(ldb), WF(beta), W(C), W(ldc))
cublasStatus_t cublasSsymm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc)
TRACED(cublasStatus_t, cublasSsymm_v2, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasSsymm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, const float *beta, float *C, int64_t ldc)
TRACED(cublasStatus_t, cublasSsymm_v2_64, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasSsymv(char uplo, int n, float alpha, const float *A, int lda, const float *x, int incx, float beta, float *y, int incy)
NOTHING(void, cublasSsymv, (uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(uplo), W(n), WF(alpha), W(A), W(lda), W(x), W(incx), WF(beta), W(y), W(incy))
cublasStatus_t cublasSsymv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy)
TRACED(cublasStatus_t, cublasSsymv_v2, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasSsymv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *A, int64_t lda, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
TRACED(cublasStatus_t, cublasSsymv_v2_64, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
void cublasSsyr(char uplo, int n, float alpha, const float *x, int incx, float *A, int lda)
NOTHING(void, cublasSsyr, (uplo, n, alpha, x, incx, A, lda), W(uplo), W(n), WF(alpha), W(x), W(incx), W(A), W(lda))
void cublasSsyr2(char uplo, int n, float alpha, const float *x, int incx, const float *y, int incy, float *A, int lda)
NOTHING(void, cublasSsyr2, (uplo, n, alpha, x, incx, y, incy, A, lda), W(uplo), W(n), WF(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasSsyr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *A, int lda)
TRACED(cublasStatus_t, cublasSsyr2_v2, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasSsyr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *x, int64_t incx, const float *y, int64_t incy, float *A, int64_t lda)
TRACED(cublasStatus_t, cublasSsyr2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
void cublasSsyr2k(char uplo, char trans, int n, int k, float alpha, const float *A, int lda, const float *B, int ldb, float beta, float *C, int ldc)
NOTHING(void, cublasSsyr2k, (uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WF(alpha), W(A), W(lda), W(B), W(ldb), WF(beta), W(C), W(ldc))
cublasStatus_t cublasSsyr2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc)
TRACED(cublasStatus_t, cublasSsyr2k_v2, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasSsyr2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, const float *beta, float *C, int64_t ldc)
TRACED(cublasStatus_t, cublasSsyr2k_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasSsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *x, int incx, float *A, int lda)
TRACED(cublasStatus_t, cublasSsyr_v2, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
cublasStatus_t cublasSsyr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *x, int64_t incx, float *A, int64_t lda)
TRACED(cublasStatus_t, cublasSsyr_v2_64, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
void cublasSsyrk(char uplo, char trans, int n, int k, float alpha, const float *A, int lda, float beta, float *C, int ldc)
NOTHING(void, cublasSsyrk, (uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WF(alpha), W(A), W(lda), WF(beta), W(C), W(ldc))
cublasStatus_t cublasSsyrk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const float *A, int lda, const float *beta, float *C, int ldc)
TRACED(cublasStatus_t, cublasSsyrk_v2, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasSsyrk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *beta, float *C, int64_t ldc)
TRACED(cublasStatus_t, cublasSsyrk_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasSsyrkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc)
TRACED(cublasStatus_t, cublasSsyrkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasSsyrkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, const float *beta, float *C, int64_t ldc)
TRACED(cublasStatus_t, cublasSsyrkx_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasStbmv(char uplo, char trans, char diag, int n, int k, const float *A, int lda, float *x, int incx)
NOTHING(void, cublasStbmv, (uplo, trans, diag, n, k, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const float *A, int lda, float *x, int incx)
TRACED(cublasStatus_t, cublasStbmv_v2, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const float *A, int64_t lda, float *x, int64_t incx)
TRACED(cublasStatus_t, cublasStbmv_v2_64, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
void cublasStbsv(char uplo, char trans, char diag, int n, int k, const float *A, int lda, float *x, int incx)
NOTHING(void, cublasStbsv, (uplo, trans, diag, n, k, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStbsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const float *A, int lda, float *x, int incx)
TRACED(cublasStatus_t, cublasStbsv_v2, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStbsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const float *A, int64_t lda, float *x, int64_t incx)
TRACED(cublasStatus_t, cublasStbsv_v2_64, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
void cublasStpmv(char uplo, char trans, char diag, int n, const float *AP, float *x, int incx)
NOTHING(void, cublasStpmv, (uplo, trans, diag, n, AP, x, incx), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasStpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float *AP, float *x, int incx)
TRACED(cublasStatus_t, cublasStpmv_v2, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasStpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const float *AP, float *x, int64_t incx)
TRACED(cublasStatus_t, cublasStpmv_v2_64, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
void cublasStpsv(char uplo, char trans, char diag, int n, const float *AP, float *x, int incx)
NOTHING(void, cublasStpsv, (uplo, trans, diag, n, AP, x, incx), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasStpsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float *AP, float *x, int incx)
TRACED(cublasStatus_t, cublasStpsv_v2, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasStpsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const float *AP, float *x, int64_t incx)
TRACED(cublasStatus_t, cublasStpsv_v2_64, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasStpttr(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *AP, float *A, int lda)
TRACED(cublasStatus_t, cublasStpttr, (handle, uplo, n, AP, A, lda), W(handle), W(uplo), W(n), W(AP), W(A), W(lda))
void cublasStrmm(char side, char uplo, char transa, char diag, int m, int n, float alpha, const float *A, int lda, float *B, int ldb)
NOTHING(void, cublasStrmm, (side, uplo, transa, diag, m, n, alpha, A, lda, B, ldb), W(side), W(uplo), W(transa), W(diag), W(m), W(n), WF(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasStrmm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const float *alpha, const float *A, int lda, const float *B, int ldb, float *C, int ldc)
TRACED(cublasStatus_t, cublasStrmm_v2, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasStrmm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, float *C, int64_t ldc)
TRACED(cublasStatus_t, cublasStrmm_v2_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
void cublasStrmv(char uplo, char trans, char diag, int n, const float *A, int lda, float *x, int incx)
NOTHING(void, cublasStrmv, (uplo, trans, diag, n, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStrmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float *A, int lda, float *x, int incx)
TRACED(cublasStatus_t, cublasStrmv_v2, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStrmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const float *A, int64_t lda, float *x, int64_t incx)
TRACED(cublasStatus_t, cublasStrmv_v2_64, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
void cublasStrsm(char side, char uplo, char transa, char diag, int m, int n, float alpha, const float *A, int lda, float *B, int ldb)
NOTHING(void, cublasStrsm, (side, uplo, transa, diag, m, n, alpha, A, lda, B, ldb), W(side), W(uplo), W(transa), W(diag), W(m), W(n), WF(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasStrsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const float *alpha, const float *const *A, int lda, float *const *B, int ldb, int batchCount)
TRACED(cublasStatus_t, cublasStrsmBatched, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, batchCount), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(batchCount))
cublasStatus_t cublasStrsmBatched_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const float *alpha, const float *const *A, int64_t lda, float *const *B, int64_t ldb, int64_t batchCount)
TRACED(cublasStatus_t, cublasStrsmBatched_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, batchCount), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(batchCount))
cublasStatus_t cublasStrsm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const float *alpha, const float *A, int lda, float *B, int ldb)
TRACED(cublasStatus_t, cublasStrsm_v2, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasStrsm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, float *B, int64_t ldb)
TRACED(cublasStatus_t, cublasStrsm_v2_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
void cublasStrsv(char uplo, char trans, char diag, int n, const float *A, int lda, float *x, int incx)
NOTHING(void, cublasStrsv, (uplo, trans, diag, n, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStrsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float *A, int lda, float *x, int incx)
TRACED(cublasStatus_t, cublasStrsv_v2, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStrsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const float *A, int64_t lda, float *x, int64_t incx)
TRACED(cublasStatus_t, cublasStrsv_v2_64, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasStrttp(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *A, int lda, float *AP)
TRACED(cublasStatus_t, cublasStrttp, (handle, uplo, n, A, lda, AP), W(handle), W(uplo), W(n), W(A), W(lda), W(AP))
cublasStatus_t cublasSwapEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy)
TRACED(cublasStatus_t, cublasSwapEx, (handle, n, x, xType, incx, y, yType, incy), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy))
cublasStatus_t cublasSwapEx_64(cublasHandle_t handle, int64_t n, void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy)
TRACED(cublasStatus_t, cublasSwapEx_64, (handle, n, x, xType, incx, y, yType, incy), W(handle), W(n), W(x), W(xType), W(incx), W(y), W(yType), W(incy))
cublasStatus_t cublasTSSgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __nv_bfloat16 *const *Aarray, int lda, const __nv_bfloat16 *const *xarray, int incx, const float *beta, float *const *yarray, int incy, int batchCount)
TRACED(cublasStatus_t, cublasTSSgemvBatched, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasTSSgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __nv_bfloat16 *const *Aarray, int64_t lda, const __nv_bfloat16 *const *xarray, int64_t incx, const float *beta, float *const *yarray, int64_t incy, int64_t batchCount)
TRACED(cublasStatus_t, cublasTSSgemvBatched_64, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasTSSgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __nv_bfloat16 *A, int lda, long long strideA, const __nv_bfloat16 *x, int incx, long long stridex, const float *beta, float *y, int incy, long long stridey, int batchCount)
TRACED(cublasStatus_t, cublasTSSgemvStridedBatched, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasTSSgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __nv_bfloat16 *A, int64_t lda, long long strideA, const __nv_bfloat16 *x, int64_t incx, long long stridex, const float *beta, float *y, int64_t incy, long long stridey, int64_t batchCount)
TRACED(cublasStatus_t, cublasTSSgemvStridedBatched_64, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasTSTgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __nv_bfloat16 *const *Aarray, int lda, const __nv_bfloat16 *const *xarray, int incx, const float *beta, __nv_bfloat16 *const *yarray, int incy, int batchCount)
TRACED(cublasStatus_t, cublasTSTgemvBatched, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasTSTgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __nv_bfloat16 *const *Aarray, int64_t lda, const __nv_bfloat16 *const *xarray, int64_t incx, const float *beta, __nv_bfloat16 *const *yarray, int64_t incy, int64_t batchCount)
TRACED(cublasStatus_t, cublasTSTgemvBatched_64, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasTSTgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __nv_bfloat16 *A, int lda, long long strideA, const __nv_bfloat16 *x, int incx, long long stridex, const float *beta, __nv_bfloat16 *y, int incy, long long stridey, int batchCount)
TRACED(cublasStatus_t, cublasTSTgemvStridedBatched, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasTSTgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __nv_bfloat16 *A, int64_t lda, long long strideA, const __nv_bfloat16 *x, int64_t incx, long long stridex, const float *beta, __nv_bfloat16 *y, int64_t incy, long long stridey, int64_t batchCount)
TRACED(cublasStatus_t, cublasTSTgemvStridedBatched_64, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasUint8gemmBias(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, cublasOperation_t transc, int m, int n, int k, const unsigned char *A, int A_bias, int lda, const unsigned char *B, int B_bias, int ldb, unsigned char *C, int C_bias, int ldc, int C_mult, int C_shift)
TRACED(cublasStatus_t, cublasUint8gemmBias, (handle, transa, transb, transc, m, n, k, A, A_bias, lda, B, B_bias, ldb, C, C_bias, ldc, C_mult, C_shift), W(handle), W(transa), W(transb), W(transc), W(m), W(n), W(k), W(A), W(A_bias), W(lda), W(B), W(B_bias), W(ldb), W(C), W(C_bias), W(ldc), W(C_mult), W(C_shift))
void cublasXerbla(const char *srName, int info)
NOTHING(void, cublasXerbla, (srName, info), W(srName), W(info))
cublasStatus_t cublasXtCgemm(cublasXtHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, size_t m, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCgemm, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtChemm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtChemm, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCher2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const float *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCher2k, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCherk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const float *alpha, const cuComplex *A, size_t lda, const float *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCherk, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCherkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const float *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCherkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCreate(cublasXtHandle_t *handle)
TRACED(cublasStatus_t, cublasXtCreate, (handle), W(handle))
cublasStatus_t cublasXtCspmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuComplex *alpha, const cuComplex *AP, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCspmm, (handle, side, uplo, m, n, alpha, AP, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(AP), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCsymm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCsymm, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCsyr2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCsyr2k, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCsyrk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCsyrk, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCsyrkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCsyrkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtCtrmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, cuComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtCtrmm, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasXtCtrsm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const cuComplex *alpha, const cuComplex *A, size_t lda, cuComplex *B, size_t ldb)
TRACED(cublasStatus_t, cublasXtCtrsm, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasXtDestroy(cublasXtHandle_t handle)
TRACED(cublasStatus_t, cublasXtDestroy, (handle), W(handle))
cublasStatus_t cublasXtDeviceSelect(cublasXtHandle_t handle, int nbDevices, int *deviceId)
TRACED(cublasStatus_t, cublasXtDeviceSelect, (handle, nbDevices, deviceId), W(handle), W(nbDevices), W(deviceId))
cublasStatus_t cublasXtDgemm(cublasXtHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, size_t m, size_t n, size_t k, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtDgemm, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtDspmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const double *alpha, const double *AP, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtDspmm, (handle, side, uplo, m, n, alpha, AP, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(AP), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtDsymm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtDsymm, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtDsyr2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtDsyr2k, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtDsyrk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const double *alpha, const double *A, size_t lda, const double *beta, double *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtDsyrk, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtDsyrkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtDsyrkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtDtrmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, double *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtDtrmm, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasXtDtrsm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const double *alpha, const double *A, size_t lda, double *B, size_t ldb)
TRACED(cublasStatus_t, cublasXtDtrsm, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasXtGetBlockDim(cublasXtHandle_t handle, int *blockDim)
TRACED(cublasStatus_t, cublasXtGetBlockDim, (handle, blockDim), W(handle), W(blockDim))
cublasStatus_t cublasXtGetNumBoards(int nbDevices, int *deviceId, int *nbBoards)
TRACED(cublasStatus_t, cublasXtGetNumBoards, (nbDevices, deviceId, nbBoards), W(nbDevices), W(deviceId), W(nbBoards))
cublasStatus_t cublasXtGetPinningMemMode(cublasXtHandle_t handle, cublasXtPinnedMemMode_t *mode)
TRACED(cublasStatus_t, cublasXtGetPinningMemMode, (handle, mode), W(handle), W(mode))
cublasStatus_t cublasXtMaxBoards(int *nbGpuBoards)
TRACED(cublasStatus_t, cublasXtMaxBoards, (nbGpuBoards), W(nbGpuBoards))
cublasStatus_t cublasXtSetBlockDim(cublasXtHandle_t handle, int blockDim)
TRACED(cublasStatus_t, cublasXtSetBlockDim, (handle, blockDim), W(handle), W(blockDim))
cublasStatus_t cublasXtSetCpuRatio(cublasXtHandle_t handle, cublasXtBlasOp_t blasOp, cublasXtOpType_t type, float ratio)
TRACED(cublasStatus_t, cublasXtSetCpuRatio, (handle, blasOp, type, ratio), W(handle), W(blasOp), W(type), WF(ratio))
cublasStatus_t cublasXtSetCpuRoutine(cublasXtHandle_t handle, cublasXtBlasOp_t blasOp, cublasXtOpType_t type, void *blasFunctor)
TRACED(cublasStatus_t, cublasXtSetCpuRoutine, (handle, blasOp, type, blasFunctor), W(handle), W(blasOp), W(type), W(blasFunctor))
cublasStatus_t cublasXtSetPinningMemMode(cublasXtHandle_t handle, cublasXtPinnedMemMode_t mode)
TRACED(cublasStatus_t, cublasXtSetPinningMemMode, (handle, mode), W(handle), W(mode))
cublasStatus_t cublasXtSgemm(cublasXtHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, size_t m, size_t n, size_t k, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtSgemm, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtSspmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const float *alpha, const float *AP, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtSspmm, (handle, side, uplo, m, n, alpha, AP, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(AP), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtSsymm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtSsymm, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtSsyr2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtSsyr2k, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtSsyrk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const float *alpha, const float *A, size_t lda, const float *beta, float *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtSsyrk, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtSsyrkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtSsyrkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtStrmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, float *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtStrmm, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasXtStrsm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const float *alpha, const float *A, size_t lda, float *B, size_t ldb)
TRACED(cublasStatus_t, cublasXtStrsm, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasXtZgemm(cublasXtHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, size_t m, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZgemm, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZhemm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZhemm, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZher2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const double *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZher2k, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZherk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const double *alpha, const cuDoubleComplex *A, size_t lda, const double *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZherk, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZherkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const double *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZherkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZspmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *AP, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZspmm, (handle, side, uplo, m, n, alpha, AP, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(AP), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZsymm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZsymm, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZsyr2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZsyr2k, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZsyrk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZsyrk, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZsyrkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZsyrkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasXtZtrmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, cuDoubleComplex *C, size_t ldc)
TRACED(cublasStatus_t, cublasXtZtrmm, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasXtZtrsm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, cuDoubleComplex *B, size_t ldb)
TRACED(cublasStatus_t, cublasXtZtrsm, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
void cublasZaxpy(int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
NOTHING(void, cublasZaxpy, (n, alpha, x, incx, y, incy), W(n), WS(alpha, 0), WS(alpha, 1), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZaxpy_v2(cublasHandle_t handle, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZaxpy_v2, (handle, n, alpha, x, incx, y, incy), W(handle), W(n), W(alpha), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZaxpy_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZaxpy_v2_64, (handle, n, alpha, x, incx, y, incy), W(handle), W(n), W(alpha), W(x), W(incx), W(y), W(incy))
VGPU_API cublasStatus_t cublasZbdmm(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cublasStatus_t, cublasZbdmm, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
void cublasZcopy(int n, const cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
NOTHING(void, cublasZcopy, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZcopy_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZcopy_v2, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZcopy_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZcopy_v2_64, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZdgmm(cublasHandle_t handle, cublasSideMode_t mode, int m, int n, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZdgmm, (handle, mode, m, n, A, lda, x, incx, C, ldc), W(handle), W(mode), W(m), W(n), W(A), W(lda), W(x), W(incx), W(C), W(ldc))
cublasStatus_t cublasZdgmm_64(cublasHandle_t handle, cublasSideMode_t mode, int64_t m, int64_t n, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZdgmm_64, (handle, mode, m, n, A, lda, x, incx, C, ldc), W(handle), W(mode), W(m), W(n), W(A), W(lda), W(x), W(incx), W(C), W(ldc))
cuDoubleComplex cublasZdotc(int n, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy)
STRUCTURE(cuDoubleComplex, cublasZdotc, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZdotc_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *result)
TRACED(cublasStatus_t, cublasZdotc_v2, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cublasStatus_t cublasZdotc_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *result)
TRACED(cublasStatus_t, cublasZdotc_v2_64, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cuDoubleComplex cublasZdotu(int n, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy)
STRUCTURE(cuDoubleComplex, cublasZdotu, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZdotu_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *result)
TRACED(cublasStatus_t, cublasZdotu_v2, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
cublasStatus_t cublasZdotu_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *result)
TRACED(cublasStatus_t, cublasZdotu_v2_64, (handle, n, x, incx, y, incy, result), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(result))
void cublasZdrot(int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy, double c, double s)
NOTHING(void, cublasZdrot, (n, x, incx, y, incy, c, s), W(n), W(x), W(incx), W(y), W(incy), WF(c), WF(s))
cublasStatus_t cublasZdrot_v2(cublasHandle_t handle, int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy, const double *c, const double *s)
TRACED(cublasStatus_t, cublasZdrot_v2, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
cublasStatus_t cublasZdrot_v2_64(cublasHandle_t handle, int64_t n, cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy, const double *c, const double *s)
TRACED(cublasStatus_t, cublasZdrot_v2_64, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
void cublasZdscal(int n, double alpha, cuDoubleComplex *x, int incx)
NOTHING(void, cublasZdscal, (n, alpha, x, incx), W(n), WF(alpha), W(x), W(incx))
cublasStatus_t cublasZdscal_v2(cublasHandle_t handle, int n, const double *alpha, cuDoubleComplex *x, int incx)
TRACED(cublasStatus_t, cublasZdscal_v2, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
cublasStatus_t cublasZdscal_v2_64(cublasHandle_t handle, int64_t n, const double *alpha, cuDoubleComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasZdscal_v2_64, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
void cublasZgbmv(char trans, int m, int n, int kl, int ku, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
NOTHING(void, cublasZgbmv, (trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(trans), W(m), W(n), W(kl), W(ku), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(x), W(incx), WS(beta, 0), WS(beta, 1), W(y), W(incy))
cublasStatus_t cublasZgbmv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int kl, int ku, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZgbmv_v2, (handle, trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(kl), W(ku), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZgbmv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZgbmv_v2_64, (handle, trans, m, n, kl, ku, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(kl), W(ku), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *beta, const cuDoubleComplex *B, int ldb, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZgeam, (handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(alpha), W(A), W(lda), W(beta), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasZgeam_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *beta, const cuDoubleComplex *B, int64_t ldb, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZgeam_64, (handle, transa, transb, m, n, alpha, A, lda, beta, B, ldb, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(alpha), W(A), W(lda), W(beta), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasZgelsBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs, cuDoubleComplex *const *Aarray, int lda, cuDoubleComplex *const *Carray, int ldc, int *info, int *devInfoArray, int batchSize)
TRACED(cublasStatus_t, cublasZgelsBatched, (handle, trans, m, n, nrhs, Aarray, lda, Carray, ldc, info, devInfoArray, batchSize), W(handle), W(trans), W(m), W(n), W(nrhs), W(Aarray), W(lda), W(Carray), W(ldc), W(info), W(devInfoArray), W(batchSize))
void cublasZgemm(char transa, char transb, int m, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
NOTHING(void, cublasZgemm, (transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(transa), W(transb), W(m), W(n), W(k), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(B), W(ldb), WS(beta, 0), WS(beta, 1), W(C), W(ldc))
cublasStatus_t cublasZgemm3m(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZgemm3m, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZgemm3m_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZgemm3m_64, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *const *Aarray, int lda, const cuDoubleComplex *const *Barray, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *const *Carray, int ldc, int batchCount)
TRACED(cublasStatus_t, cublasZgemmBatched, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasZgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *const *Aarray, int64_t lda, const cuDoubleComplex *const *Barray, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *const *Carray, int64_t ldc, int64_t batchCount)
TRACED(cublasStatus_t, cublasZgemmBatched_64, (handle, transa, transb, m, n, k, alpha, Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(Aarray), W(lda), W(Barray), W(ldb), W(beta), W(Carray), W(ldc), W(batchCount))
cublasStatus_t cublasZgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, long long strideA, const cuDoubleComplex *B, int ldb, long long strideB, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc, long long strideC, int batchCount)
TRACED(cublasStatus_t, cublasZgemmStridedBatched, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasZgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, long long strideA, const cuDoubleComplex *B, int64_t ldb, long long strideB, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc, long long strideC, int64_t batchCount)
TRACED(cublasStatus_t, cublasZgemmStridedBatched_64, (handle, transa, transb, m, n, k, alpha, A, lda, strideA, B, ldb, strideB, beta, C, ldc, strideC, batchCount), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(strideA), W(B), W(ldb), W(strideB), W(beta), W(C), W(ldc), W(strideC), W(batchCount))
cublasStatus_t cublasZgemm_v2(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZgemm_v2, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZgemm_v2_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZgemm_v2_64, (handle, transa, transb, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(transa), W(transb), W(m), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasZgemv(char trans, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
NOTHING(void, cublasZgemv, (trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(trans), W(m), W(n), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(x), W(incx), WS(beta, 0), WS(beta, 1), W(y), W(incy))
cublasStatus_t cublasZgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *const *Aarray, int lda, const cuDoubleComplex *const *xarray, int incx, const cuDoubleComplex *beta, cuDoubleComplex *const *yarray, int incy, int batchCount)
TRACED(cublasStatus_t, cublasZgemvBatched, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasZgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *const *Aarray, int64_t lda, const cuDoubleComplex *const *xarray, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *const *yarray, int64_t incy, int64_t batchCount)
TRACED(cublasStatus_t, cublasZgemvBatched_64, (handle, trans, m, n, alpha, Aarray, lda, xarray, incx, beta, yarray, incy, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(Aarray), W(lda), W(xarray), W(incx), W(beta), W(yarray), W(incy), W(batchCount))
cublasStatus_t cublasZgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, long long strideA, const cuDoubleComplex *x, int incx, long long stridex, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy, long long stridey, int batchCount)
TRACED(cublasStatus_t, cublasZgemvStridedBatched, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasZgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, long long strideA, const cuDoubleComplex *x, int64_t incx, long long stridex, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy, long long stridey, int64_t batchCount)
TRACED(cublasStatus_t, cublasZgemvStridedBatched_64, (handle, trans, m, n, alpha, A, lda, strideA, x, incx, stridex, beta, y, incy, stridey, batchCount), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(strideA), W(x), W(incx), W(stridex), W(beta), W(y), W(incy), W(stridey), W(batchCount))
cublasStatus_t cublasZgemv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZgemv_v2, (handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZgemv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZgemv_v2_64, (handle, trans, m, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(trans), W(m), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZgeqrfBatched(cublasHandle_t handle, int m, int n, cuDoubleComplex *const *Aarray, int lda, cuDoubleComplex *const *TauArray, int *info, int batchSize)
TRACED(cublasStatus_t, cublasZgeqrfBatched, (handle, m, n, Aarray, lda, TauArray, info, batchSize), W(handle), W(m), W(n), W(Aarray), W(lda), W(TauArray), W(info), W(batchSize))
void cublasZgerc(int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
NOTHING(void, cublasZgerc, (m, n, alpha, x, incx, y, incy, A, lda), W(m), W(n), WS(alpha, 0), WS(alpha, 1), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasZgerc_v2(cublasHandle_t handle, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
TRACED(cublasStatus_t, cublasZgerc_v2, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasZgerc_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasZgerc_v2_64, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
void cublasZgeru(int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
NOTHING(void, cublasZgeru, (m, n, alpha, x, incx, y, incy, A, lda), W(m), W(n), WS(alpha, 0), WS(alpha, 1), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasZgeru_v2(cublasHandle_t handle, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
TRACED(cublasStatus_t, cublasZgeru_v2, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasZgeru_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasZgeru_v2_64, (handle, m, n, alpha, x, incx, y, incy, A, lda), W(handle), W(m), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasZgetrfBatched(cublasHandle_t handle, int n, cuDoubleComplex *const *A, int lda, int *P, int *info, int batchSize)
TRACED(cublasStatus_t, cublasZgetrfBatched, (handle, n, A, lda, P, info, batchSize), W(handle), W(n), W(A), W(lda), W(P), W(info), W(batchSize))
cublasStatus_t cublasZgetriBatched(cublasHandle_t handle, int n, const cuDoubleComplex *const *A, int lda, const int *P, cuDoubleComplex *const *C, int ldc, int *info, int batchSize)
TRACED(cublasStatus_t, cublasZgetriBatched, (handle, n, A, lda, P, C, ldc, info, batchSize), W(handle), W(n), W(A), W(lda), W(P), W(C), W(ldc), W(info), W(batchSize))
cublasStatus_t cublasZgetrsBatched(cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs, const cuDoubleComplex *const *Aarray, int lda, const int *devIpiv, cuDoubleComplex *const *Barray, int ldb, int *info, int batchSize)
TRACED(cublasStatus_t, cublasZgetrsBatched, (handle, trans, n, nrhs, Aarray, lda, devIpiv, Barray, ldb, info, batchSize), W(handle), W(trans), W(n), W(nrhs), W(Aarray), W(lda), W(devIpiv), W(Barray), W(ldb), W(info), W(batchSize))
void cublasZhbmv(char uplo, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
NOTHING(void, cublasZhbmv, (uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(uplo), W(n), W(k), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(x), W(incx), WS(beta, 0), WS(beta, 1), W(y), W(incy))
cublasStatus_t cublasZhbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZhbmv_v2, (handle, uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(k), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZhbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZhbmv_v2_64, (handle, uplo, n, k, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(k), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
void cublasZhemm(char side, char uplo, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
NOTHING(void, cublasZhemm, (side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(side), W(uplo), W(m), W(n), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(B), W(ldb), WS(beta, 0), WS(beta, 1), W(C), W(ldc))
cublasStatus_t cublasZhemm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZhemm_v2, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZhemm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZhemm_v2_64, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasZhemv(char uplo, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
NOTHING(void, cublasZhemv, (uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(uplo), W(n), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(x), W(incx), WS(beta, 0), WS(beta, 1), W(y), W(incy))
cublasStatus_t cublasZhemv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZhemv_v2, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZhemv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZhemv_v2_64, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
void cublasZher(char uplo, int n, double alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *A, int lda)
NOTHING(void, cublasZher, (uplo, n, alpha, x, incx, A, lda), W(uplo), W(n), WF(alpha), W(x), W(incx), W(A), W(lda))
void cublasZher2(char uplo, int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
NOTHING(void, cublasZher2, (uplo, n, alpha, x, incx, y, incy, A, lda), W(uplo), W(n), WS(alpha, 0), WS(alpha, 1), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasZher2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
TRACED(cublasStatus_t, cublasZher2_v2, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasZher2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasZher2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
void cublasZher2k(char uplo, char trans, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, double beta, cuDoubleComplex *C, int ldc)
NOTHING(void, cublasZher2k, (uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(B), W(ldb), WF(beta), W(C), W(ldc))
cublasStatus_t cublasZher2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const double *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZher2k_v2, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZher2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const double *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZher2k_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZher_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *A, int lda)
TRACED(cublasStatus_t, cublasZher_v2, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
cublasStatus_t cublasZher_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasZher_v2_64, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
void cublasZherk(char uplo, char trans, int n, int k, double alpha, const cuDoubleComplex *A, int lda, double beta, cuDoubleComplex *C, int ldc)
NOTHING(void, cublasZherk, (uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WF(alpha), W(A), W(lda), WF(beta), W(C), W(ldc))
cublasStatus_t cublasZherk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double *alpha, const cuDoubleComplex *A, int lda, const double *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZherk_v2, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasZherk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double *alpha, const cuDoubleComplex *A, int64_t lda, const double *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZherk_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasZherkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const double *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZherkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZherkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const double *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZherkx_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasZhpmv(char uplo, int n, cuDoubleComplex alpha, const cuDoubleComplex *AP, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
NOTHING(void, cublasZhpmv, (uplo, n, alpha, AP, x, incx, beta, y, incy), W(uplo), W(n), WS(alpha, 0), WS(alpha, 1), W(AP), W(x), W(incx), WS(beta, 0), WS(beta, 1), W(y), W(incy))
cublasStatus_t cublasZhpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *AP, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZhpmv_v2, (handle, uplo, n, alpha, AP, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(AP), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZhpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *AP, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZhpmv_v2_64, (handle, uplo, n, alpha, AP, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(AP), W(x), W(incx), W(beta), W(y), W(incy))
void cublasZhpr(char uplo, int n, double alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *AP)
NOTHING(void, cublasZhpr, (uplo, n, alpha, x, incx, AP), W(uplo), W(n), WF(alpha), W(x), W(incx), W(AP))
void cublasZhpr2(char uplo, int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *AP)
NOTHING(void, cublasZhpr2, (uplo, n, alpha, x, incx, y, incy, AP), W(uplo), W(n), WS(alpha, 0), WS(alpha, 1), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasZhpr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *AP)
TRACED(cublasStatus_t, cublasZhpr2_v2, (handle, uplo, n, alpha, x, incx, y, incy, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasZhpr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *AP)
TRACED(cublasStatus_t, cublasZhpr2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(AP))
cublasStatus_t cublasZhpr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *AP)
TRACED(cublasStatus_t, cublasZhpr_v2, (handle, uplo, n, alpha, x, incx, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(AP))
cublasStatus_t cublasZhpr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *AP)
TRACED(cublasStatus_t, cublasZhpr_v2_64, (handle, uplo, n, alpha, x, incx, AP), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(AP))
cublasStatus_t cublasZmatinvBatched(cublasHandle_t handle, int n, const cuDoubleComplex *const *A, int lda, cuDoubleComplex *const *Ainv, int lda_inv, int *info, int batchSize)
TRACED(cublasStatus_t, cublasZmatinvBatched, (handle, n, A, lda, Ainv, lda_inv, info, batchSize), W(handle), W(n), W(A), W(lda), W(Ainv), W(lda_inv), W(info), W(batchSize))
void cublasZrot(int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy, double sc, cuDoubleComplex cs)
NOTHING(void, cublasZrot, (n, x, incx, y, incy, sc, cs), W(n), W(x), W(incx), W(y), W(incy), WF(sc), WS(cs, 0), WS(cs, 1))
cublasStatus_t cublasZrot_v2(cublasHandle_t handle, int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy, const double *c, const cuDoubleComplex *s)
TRACED(cublasStatus_t, cublasZrot_v2, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
cublasStatus_t cublasZrot_v2_64(cublasHandle_t handle, int64_t n, cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy, const double *c, const cuDoubleComplex *s)
TRACED(cublasStatus_t, cublasZrot_v2_64, (handle, n, x, incx, y, incy, c, s), W(handle), W(n), W(x), W(incx), W(y), W(incy), W(c), W(s))
void cublasZrotg(cuDoubleComplex *ca, cuDoubleComplex cb, double *sc, cuDoubleComplex *cs)
NOTHING(void, cublasZrotg, (ca, cb, sc, cs), W(ca), WS(cb, 0), WS(cb, 1), W(sc), W(cs))
cublasStatus_t cublasZrotg_v2(cublasHandle_t handle, cuDoubleComplex *a, cuDoubleComplex *b, double *c, cuDoubleComplex *s)
TRACED(cublasStatus_t, cublasZrotg_v2, (handle, a, b, c, s), W(handle), W(a), W(b), W(c), W(s))
void cublasZscal(int n, cuDoubleComplex alpha, cuDoubleComplex *x, int incx)
NOTHING(void, cublasZscal, (n, alpha, x, incx), W(n), WS(alpha, 0), WS(alpha, 1), W(x), W(incx))
cublasStatus_t cublasZscal_v2(cublasHandle_t handle, int n, const cuDoubleComplex *alpha, cuDoubleComplex *x, int incx)
TRACED(cublasStatus_t, cublasZscal_v2, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
cublasStatus_t cublasZscal_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *alpha, cuDoubleComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasZscal_v2_64, (handle, n, alpha, x, incx), W(handle), W(n), W(alpha), W(x), W(incx))
void cublasZswap(int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
NOTHING(void, cublasZswap, (n, x, incx, y, incy), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZswap_v2(cublasHandle_t handle, int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZswap_v2, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
cublasStatus_t cublasZswap_v2_64(cublasHandle_t handle, int64_t n, cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZswap_v2_64, (handle, n, x, incx, y, incy), W(handle), W(n), W(x), W(incx), W(y), W(incy))
void cublasZsymm(char side, char uplo, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
NOTHING(void, cublasZsymm, (side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(side), W(uplo), W(m), W(n), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(B), W(ldb), WS(beta, 0), WS(beta, 1), W(C), W(ldc))
cublasStatus_t cublasZsymm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZsymm_v2, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZsymm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZsymm_v2_64, (handle, side, uplo, m, n, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(side), W(uplo), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZsymv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
TRACED(cublasStatus_t, cublasZsymv_v2, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZsymv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
TRACED(cublasStatus_t, cublasZsymv_v2_64, (handle, uplo, n, alpha, A, lda, x, incx, beta, y, incy), W(handle), W(uplo), W(n), W(alpha), W(A), W(lda), W(x), W(incx), W(beta), W(y), W(incy))
cublasStatus_t cublasZsyr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
TRACED(cublasStatus_t, cublasZsyr2_v2, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
cublasStatus_t cublasZsyr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasZsyr2_v2_64, (handle, uplo, n, alpha, x, incx, y, incy, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(y), W(incy), W(A), W(lda))
void cublasZsyr2k(char uplo, char trans, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
NOTHING(void, cublasZsyr2k, (uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(B), W(ldb), WS(beta, 0), WS(beta, 1), W(C), W(ldc))
cublasStatus_t cublasZsyr2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZsyr2k_v2, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZsyr2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZsyr2k_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *A, int lda)
TRACED(cublasStatus_t, cublasZsyr_v2, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
cublasStatus_t cublasZsyr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *A, int64_t lda)
TRACED(cublasStatus_t, cublasZsyr_v2_64, (handle, uplo, n, alpha, x, incx, A, lda), W(handle), W(uplo), W(n), W(alpha), W(x), W(incx), W(A), W(lda))
void cublasZsyrk(char uplo, char trans, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
NOTHING(void, cublasZsyrk, (uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(uplo), W(trans), W(n), W(k), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), WS(beta, 0), WS(beta, 1), W(C), W(ldc))
cublasStatus_t cublasZsyrk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZsyrk_v2, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasZsyrk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZsyrk_v2_64, (handle, uplo, trans, n, k, alpha, A, lda, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(beta), W(C), W(ldc))
cublasStatus_t cublasZsyrkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZsyrkx, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
cublasStatus_t cublasZsyrkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZsyrkx_64, (handle, uplo, trans, n, k, alpha, A, lda, B, ldb, beta, C, ldc), W(handle), W(uplo), W(trans), W(n), W(k), W(alpha), W(A), W(lda), W(B), W(ldb), W(beta), W(C), W(ldc))
void cublasZtbmv(char uplo, char trans, char diag, int n, int k, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
NOTHING(void, cublasZtbmv, (uplo, trans, diag, n, k, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
TRACED(cublasStatus_t, cublasZtbmv_v2, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasZtbmv_v2_64, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
void cublasZtbsv(char uplo, char trans, char diag, int n, int k, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
NOTHING(void, cublasZtbsv, (uplo, trans, diag, n, k, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtbsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
TRACED(cublasStatus_t, cublasZtbsv_v2, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtbsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasZtbsv_v2_64, (handle, uplo, trans, diag, n, k, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(k), W(A), W(lda), W(x), W(incx))
void cublasZtpmv(char uplo, char trans, char diag, int n, const cuDoubleComplex *AP, cuDoubleComplex *x, int incx)
NOTHING(void, cublasZtpmv, (uplo, trans, diag, n, AP, x, incx), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasZtpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuDoubleComplex *AP, cuDoubleComplex *x, int incx)
TRACED(cublasStatus_t, cublasZtpmv_v2, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasZtpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuDoubleComplex *AP, cuDoubleComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasZtpmv_v2_64, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
void cublasZtpsv(char uplo, char trans, char diag, int n, const cuDoubleComplex *AP, cuDoubleComplex *x, int incx)
NOTHING(void, cublasZtpsv, (uplo, trans, diag, n, AP, x, incx), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasZtpsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuDoubleComplex *AP, cuDoubleComplex *x, int incx)
TRACED(cublasStatus_t, cublasZtpsv_v2, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasZtpsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuDoubleComplex *AP, cuDoubleComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasZtpsv_v2_64, (handle, uplo, trans, diag, n, AP, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(AP), W(x), W(incx))
cublasStatus_t cublasZtpttr(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *AP, cuDoubleComplex *A, int lda)
TRACED(cublasStatus_t, cublasZtpttr, (handle, uplo, n, AP, A, lda), W(handle), W(uplo), W(n), W(AP), W(A), W(lda))
void cublasZtrmm(char side, char uplo, char transa, char diag, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, cuDoubleComplex *B, int ldb)
NOTHING(void, cublasZtrmm, (side, uplo, transa, diag, m, n, alpha, A, lda, B, ldb), W(side), W(uplo), W(transa), W(diag), W(m), W(n), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasZtrmm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex *C, int ldc)
TRACED(cublasStatus_t, cublasZtrmm_v2, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
cublasStatus_t cublasZtrmm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, cuDoubleComplex *C, int64_t ldc)
TRACED(cublasStatus_t, cublasZtrmm_v2_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, C, ldc), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(C), W(ldc))
void cublasZtrmv(char uplo, char trans, char diag, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
NOTHING(void, cublasZtrmv, (uplo, trans, diag, n, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtrmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
TRACED(cublasStatus_t, cublasZtrmv_v2, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtrmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasZtrmv_v2_64, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
void cublasZtrsm(char side, char uplo, char transa, char diag, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, cuDoubleComplex *B, int ldb)
NOTHING(void, cublasZtrsm, (side, uplo, transa, diag, m, n, alpha, A, lda, B, ldb), W(side), W(uplo), W(transa), W(diag), W(m), W(n), WS(alpha, 0), WS(alpha, 1), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasZtrsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *const *A, int lda, cuDoubleComplex *const *B, int ldb, int batchCount)
TRACED(cublasStatus_t, cublasZtrsmBatched, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, batchCount), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(batchCount))
cublasStatus_t cublasZtrsmBatched_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *const *A, int64_t lda, cuDoubleComplex *const *B, int64_t ldb, int64_t batchCount)
TRACED(cublasStatus_t, cublasZtrsmBatched_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb, batchCount), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb), W(batchCount))
cublasStatus_t cublasZtrsm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, cuDoubleComplex *B, int ldb)
TRACED(cublasStatus_t, cublasZtrsm_v2, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
cublasStatus_t cublasZtrsm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *B, int64_t ldb)
TRACED(cublasStatus_t, cublasZtrsm_v2_64, (handle, side, uplo, trans, diag, m, n, alpha, A, lda, B, ldb), W(handle), W(side), W(uplo), W(trans), W(diag), W(m), W(n), W(alpha), W(A), W(lda), W(B), W(ldb))
void cublasZtrsv(char uplo, char trans, char diag, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
NOTHING(void, cublasZtrsv, (uplo, trans, diag, n, A, lda, x, incx), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtrsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
TRACED(cublasStatus_t, cublasZtrsv_v2, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtrsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *x, int64_t incx)
TRACED(cublasStatus_t, cublasZtrsv_v2_64, (handle, uplo, trans, diag, n, A, lda, x, incx), W(handle), W(uplo), W(trans), W(diag), W(n), W(A), W(lda), W(x), W(incx))
cublasStatus_t cublasZtrttp(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *AP)
TRACED(cublasStatus_t, cublasZtrttp, (handle, uplo, n, A, lda, AP), W(handle), W(uplo), W(n), W(A), W(lda), W(AP))
