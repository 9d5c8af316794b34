/* Generated from nvml.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_nvml.h"
#define VGPU_TWIN_UNSUPPORTED 3
#include "twin.h"

enum {
    I_nvmlComputeInstanceDestroy,
    I_nvmlComputeInstanceGetInfo,
    I_nvmlComputeInstanceGetInfo_v2,
    I_nvmlDeviceClearAccountingPids,
    I_nvmlDeviceClearCpuAffinity,
    I_nvmlDeviceClearEccErrorCounts,
    I_nvmlDeviceClearFieldValues,
    I_nvmlDeviceCreateGpuInstance,
    I_nvmlDeviceCreateGpuInstanceWithPlacement,
    I_nvmlDeviceDiscoverGpus,
    I_nvmlDeviceFreezeNvLinkUtilizationCounter,
    I_nvmlDeviceGetAPIRestriction,
    I_nvmlDeviceGetAccountingBufferSize,
    I_nvmlDeviceGetAccountingMode,
    I_nvmlDeviceGetAccountingPids,
    I_nvmlDeviceGetAccountingStats,
    I_nvmlDeviceGetAccountingStats_v2,
    I_nvmlDeviceGetActiveVgpus,
    I_nvmlDeviceGetAdaptiveClockInfoStatus,
    I_nvmlDeviceGetAdaptiveTgpModeInfo_v1,
    I_nvmlDeviceGetAddressingMode,
    I_nvmlDeviceGetApplicationsClock,
    I_nvmlDeviceGetArchitecture,
    I_nvmlDeviceGetAttributes,
    I_nvmlDeviceGetAttributes_v2,
    I_nvmlDeviceGetAutoBoostedClocksEnabled,
    I_nvmlDeviceGetBAR1MemoryInfo,
    I_nvmlDeviceGetBBXTimeData_v1,
    I_nvmlDeviceGetBankRemapperStatus_v1,
    I_nvmlDeviceGetBoardId,
    I_nvmlDeviceGetBoardPartNumber,
    I_nvmlDeviceGetBrand,
    I_nvmlDeviceGetBridgeChipInfo,
    I_nvmlDeviceGetBusType,
    I_nvmlDeviceGetC2cModeInfoV,
    I_nvmlDeviceGetCapabilities,
    I_nvmlDeviceGetClkMonStatus,
    I_nvmlDeviceGetClock,
    I_nvmlDeviceGetClockInfo,
    I_nvmlDeviceGetClockOffsets,
    I_nvmlDeviceGetComputeInstanceId,
    I_nvmlDeviceGetComputeMode,
    I_nvmlDeviceGetComputeRunningProcesses,
    I_nvmlDeviceGetComputeRunningProcesses_v2,
    I_nvmlDeviceGetComputeRunningProcesses_v3,
    I_nvmlDeviceGetConfComputeGpuAttestationReport,
    I_nvmlDeviceGetConfComputeGpuCertificate,
    I_nvmlDeviceGetConfComputeMemSizeInfo,
    I_nvmlDeviceGetConfComputeProtectedMemoryUsage,
    I_nvmlDeviceGetCoolerInfo,
    I_nvmlDeviceGetCount,
    I_nvmlDeviceGetCount_v2,
    I_nvmlDeviceGetCpuAffinity,
    I_nvmlDeviceGetCpuAffinityWithinScope,
    I_nvmlDeviceGetCreatableVgpus,
    I_nvmlDeviceGetCudaComputeCapability,
    I_nvmlDeviceGetCurrPcieLinkGeneration,
    I_nvmlDeviceGetCurrPcieLinkWidth,
    I_nvmlDeviceGetCurrentClockFreqs,
    I_nvmlDeviceGetCurrentClocksEventReasons,
    I_nvmlDeviceGetCurrentClocksThrottleReasons,
    I_nvmlDeviceGetDecoderUtilization,
    I_nvmlDeviceGetDefaultApplicationsClock,
    I_nvmlDeviceGetDefaultEccMode,
    I_nvmlDeviceGetDetailedEccErrors,
    I_nvmlDeviceGetDeviceHandleFromMigDeviceHandle,
    I_nvmlDeviceGetDisplayActive,
    I_nvmlDeviceGetDisplayMode,
    I_nvmlDeviceGetDramEncryptionMode,
    I_nvmlDeviceGetDriverModel,
    I_nvmlDeviceGetDriverModel_v2,
    I_nvmlDeviceGetDynamicPstatesInfo,
    I_nvmlDeviceGetEccMode,
    I_nvmlDeviceGetEncoderCapacity,
    I_nvmlDeviceGetEncoderSessions,
    I_nvmlDeviceGetEncoderStats,
    I_nvmlDeviceGetEncoderUtilization,
    I_nvmlDeviceGetEnforcedPowerLimit,
    I_nvmlDeviceGetFBCSessions,
    I_nvmlDeviceGetFBCStats,
    I_nvmlDeviceGetFanControlPolicy_v2,
    I_nvmlDeviceGetFanSpeed,
    I_nvmlDeviceGetFanSpeed_v2,
    I_nvmlDeviceGetFanSpeedRPM,
    I_nvmlDeviceGetFieldValues,
    I_nvmlDeviceGetGpcClkMinMaxVfOffset,
    I_nvmlDeviceGetGpcClkVfOffset,
    I_nvmlDeviceGetGpuFabricInfo,
    I_nvmlDeviceGetGpuFabricInfo_v4,
    I_nvmlDeviceGetGpuFabricInfoV,
    I_nvmlDeviceGetGpuInstanceById,
    I_nvmlDeviceGetGpuInstanceId,
    I_nvmlDeviceGetGpuInstancePossiblePlacements,
    I_nvmlDeviceGetGpuInstancePossiblePlacements_v2,
    I_nvmlDeviceGetGpuInstanceProfileInfo,
    I_nvmlDeviceGetGpuInstanceProfileInfoByIdV,
    I_nvmlDeviceGetGpuInstanceProfileInfoV,
    I_nvmlDeviceGetGpuInstanceRemainingCapacity,
    I_nvmlDeviceGetGpuInstances,
    I_nvmlDeviceGetGpuMaxPcieLinkGeneration,
    I_nvmlDeviceGetGpuOperationMode,
    I_nvmlDeviceGetGpuUptime_v1,
    I_nvmlDeviceGetGraphicsRunningProcesses,
    I_nvmlDeviceGetGraphicsRunningProcesses_v2,
    I_nvmlDeviceGetGraphicsRunningProcesses_v3,
    I_nvmlDeviceGetGridLicensableFeatures,
    I_nvmlDeviceGetGridLicensableFeatures_v2,
    I_nvmlDeviceGetGridLicensableFeatures_v3,
    I_nvmlDeviceGetGridLicensableFeatures_v4,
    I_nvmlDeviceGetGspFirmwareMode,
    I_nvmlDeviceGetGspFirmwareVersion,
    I_nvmlDeviceGetHandleByIndex,
    I_nvmlDeviceGetHandleByIndex_v2,
    I_nvmlDeviceGetHandleByPciBusId,
    I_nvmlDeviceGetHandleByPciBusId_v2,
    I_nvmlDeviceGetHandleBySerial,
    I_nvmlDeviceGetHandleByUUID,
    I_nvmlDeviceGetHandleByUUIDV,
    I_nvmlDeviceGetHostVgpuMode,
    I_nvmlDeviceGetHostname_v1,
    I_nvmlDeviceGetIndex,
    I_nvmlDeviceGetInforomConfigurationChecksum,
    I_nvmlDeviceGetInforomImageVersion,
    I_nvmlDeviceGetInforomVersion,
    I_nvmlDeviceGetIrqNum,
    I_nvmlDeviceGetJpgUtilization,
    I_nvmlDeviceGetLastBBXFlushTime,
    I_nvmlDeviceGetMPSComputeRunningProcesses,
    I_nvmlDeviceGetMPSComputeRunningProcesses_v2,
    I_nvmlDeviceGetMPSComputeRunningProcesses_v3,
    I_nvmlDeviceGetMarginTemperature,
    I_nvmlDeviceGetMaxClockInfo,
    I_nvmlDeviceGetMaxCustomerBoostClock,
    I_nvmlDeviceGetMaxMigDeviceCount,
    I_nvmlDeviceGetMaxPcieLinkGeneration,
    I_nvmlDeviceGetMaxPcieLinkWidth,
    I_nvmlDeviceGetMemClkMinMaxVfOffset,
    I_nvmlDeviceGetMemClkVfOffset,
    I_nvmlDeviceGetMemoryAffinity,
    I_nvmlDeviceGetMemoryBusWidth,
    I_nvmlDeviceGetMemoryErrorCounter,
    I_nvmlDeviceGetMemoryInfo,
    I_nvmlDeviceGetMemoryInfo_v2,
    I_nvmlDeviceGetMemoryLimits_v1,
    I_nvmlDeviceGetMigDeviceHandleByIndex,
    I_nvmlDeviceGetMigMode,
    I_nvmlDeviceGetMinMaxClockOfPState,
    I_nvmlDeviceGetMinMaxFanSpeed,
    I_nvmlDeviceGetMinorNumber,
    I_nvmlDeviceGetModuleId,
    I_nvmlDeviceGetMultiGpuBoard,
    I_nvmlDeviceGetName,
    I_nvmlDeviceGetNumFans,
    I_nvmlDeviceGetNumGpuCores,
    I_nvmlDeviceGetNumaNodeId,
    I_nvmlDeviceGetNvLinkCapability,
    I_nvmlDeviceGetNvLinkErrorCounter,
    I_nvmlDeviceGetNvLinkInfo,
    I_nvmlDeviceGetNvLinkInfo_v3,
    I_nvmlDeviceGetNvLinkRemoteDeviceType,
    I_nvmlDeviceGetNvLinkRemotePciInfo,
    I_nvmlDeviceGetNvLinkRemotePciInfo_v2,
    I_nvmlDeviceGetNvLinkState,
    I_nvmlDeviceGetNvLinkTelemetrySamples_v1,
    I_nvmlDeviceGetNvLinkUtilizationControl,
    I_nvmlDeviceGetNvLinkUtilizationCounter,
    I_nvmlDeviceGetNvLinkVersion,
    I_nvmlDeviceGetNvlinkBwMode,
    I_nvmlDeviceGetNvlinkNvlePrivateInfo_v1,
    I_nvmlDeviceGetNvlinkRemapTableInfo_v1,
    I_nvmlDeviceGetNvlinkSupportedBwModes,
    I_nvmlDeviceGetOfaUtilization,
    I_nvmlDeviceGetP2PStatus,
    I_nvmlDeviceGetPciInfo,
    I_nvmlDeviceGetPciInfo_v2,
    I_nvmlDeviceGetPciInfo_v3,
    I_nvmlDeviceGetPciInfoExt,
    I_nvmlDeviceGetPcieLinkMaxSpeed,
    I_nvmlDeviceGetPcieReplayCounter,
    I_nvmlDeviceGetPcieSpeed,
    I_nvmlDeviceGetPcieThroughput,
    I_nvmlDeviceGetPdi,
    I_nvmlDeviceGetPerformanceModes,
    I_nvmlDeviceGetPerformanceState,
    I_nvmlDeviceGetPersistenceMode,
    I_nvmlDeviceGetPgpuMetadataString,
    I_nvmlDeviceGetPlatformInfo,
    I_nvmlDeviceGetPowerManagementDefaultLimit,
    I_nvmlDeviceGetPowerManagementLimit,
    I_nvmlDeviceGetPowerManagementLimitConstraints,
    I_nvmlDeviceGetPowerManagementMode,
    I_nvmlDeviceGetPowerMizerMode_v1,
    I_nvmlDeviceGetPowerSource,
    I_nvmlDeviceGetPowerState,
    I_nvmlDeviceGetPowerUsage,
    I_nvmlDeviceGetProcessUtilization,
    I_nvmlDeviceGetProcessesUtilizationInfo,
    I_nvmlDeviceGetRemappedRows,
    I_nvmlDeviceGetRemappedRows_v2,
    I_nvmlDeviceGetRepairStatus,
    I_nvmlDeviceGetRetiredPages,
    I_nvmlDeviceGetRetiredPages_v2,
    I_nvmlDeviceGetRetiredPagesPendingStatus,
    I_nvmlDeviceGetRowRemapperHistogram,
    I_nvmlDeviceGetRunningProcessDetailList,
    I_nvmlDeviceGetSamples,
    I_nvmlDeviceGetSerial,
    I_nvmlDeviceGetSramEccErrorStatus,
    I_nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts,
    I_nvmlDeviceGetSupportedClocksEventReasons,
    I_nvmlDeviceGetSupportedClocksThrottleReasons,
    I_nvmlDeviceGetSupportedEventTypes,
    I_nvmlDeviceGetSupportedGraphicsClocks,
    I_nvmlDeviceGetSupportedMemoryClocks,
    I_nvmlDeviceGetSupportedPerformanceStates,
    I_nvmlDeviceGetSupportedVgpus,
    I_nvmlDeviceGetTargetFanSpeed,
    I_nvmlDeviceGetTemperature,
    I_nvmlDeviceGetTemperatureThreshold,
    I_nvmlDeviceGetTemperatureV,
    I_nvmlDeviceGetThermalSettings,
    I_nvmlDeviceGetTopologyCommonAncestor,
    I_nvmlDeviceGetTopologyNearestGpus,
    I_nvmlDeviceGetTotalEccErrors,
    I_nvmlDeviceGetTotalEnergyConsumption,
    I_nvmlDeviceGetUUID,
    I_nvmlDeviceGetUnrepairableMemoryFlag_v1,
    I_nvmlDeviceGetUtilizationRates,
    I_nvmlDeviceGetVbiosVersion,
    I_nvmlDeviceGetVgpuCapabilities,
    I_nvmlDeviceGetVgpuHeterogeneousMode,
    I_nvmlDeviceGetVgpuInstancesUtilizationInfo,
    I_nvmlDeviceGetVgpuMetadata,
    I_nvmlDeviceGetVgpuProcessUtilization,
    I_nvmlDeviceGetVgpuProcessesUtilizationInfo,
    I_nvmlDeviceGetVgpuSchedulerCapabilities,
    I_nvmlDeviceGetVgpuSchedulerLog,
    I_nvmlDeviceGetVgpuSchedulerLog_v2,
    I_nvmlDeviceGetVgpuSchedulerState,
    I_nvmlDeviceGetVgpuSchedulerState_v2,
    I_nvmlDeviceGetVgpuTypeCreatablePlacements,
    I_nvmlDeviceGetVgpuTypeSupportedPlacements,
    I_nvmlDeviceGetVgpuUtilization,
    I_nvmlDeviceGetViolationStatus,
    I_nvmlDeviceGetVirtualizationMode,
    I_nvmlDeviceIsMigDeviceHandle,
    I_nvmlDeviceLockNvlinkRemapTable_v1,
    I_nvmlDeviceModifyDrainState,
    I_nvmlDeviceOnSameBoard,
    I_nvmlDevicePerfMetricsGetSamples_v1,
    I_nvmlDevicePowerSmoothingActivatePresetProfile,
    I_nvmlDevicePowerSmoothingSetState,
    I_nvmlDevicePowerSmoothingUpdatePresetProfileParam,
    I_nvmlDeviceQueryDrainState,
    I_nvmlDeviceReadPRMCounters_v1,
    I_nvmlDeviceReadWritePRM_v1,
    I_nvmlDeviceRegisterEvents,
    I_nvmlDeviceRemoveGpu,
    I_nvmlDeviceRemoveGpu_v2,
    I_nvmlDeviceResetApplicationsClocks,
    I_nvmlDeviceResetGpuLockedClocks,
    I_nvmlDeviceResetMemoryLockedClocks,
    I_nvmlDeviceResetNvLinkErrorCounters,
    I_nvmlDeviceResetNvLinkUtilizationCounter,
    I_nvmlDeviceSetAPIRestriction,
    I_nvmlDeviceSetAccountingMode,
    I_nvmlDeviceSetAdaptiveTgpMode_v1,
    I_nvmlDeviceSetApplicationsClocks,
    I_nvmlDeviceSetAutoBoostedClocksEnabled,
    I_nvmlDeviceSetClockOffsets,
    I_nvmlDeviceSetComputeMode,
    I_nvmlDeviceSetConfComputeUnprotectedMemSize,
    I_nvmlDeviceSetCpuAffinity,
    I_nvmlDeviceSetDefaultAutoBoostedClocksEnabled,
    I_nvmlDeviceSetDefaultFanSpeed_v2,
    I_nvmlDeviceSetDramEncryptionMode,
    I_nvmlDeviceSetDriverModel,
    I_nvmlDeviceSetEccMode,
    I_nvmlDeviceSetFanControlPolicy,
    I_nvmlDeviceSetFanSpeed_v2,
    I_nvmlDeviceSetGpcClkVfOffset,
    I_nvmlDeviceSetGpuLockedClocks,
    I_nvmlDeviceSetGpuOperationMode,
    I_nvmlDeviceSetHostname_v1,
    I_nvmlDeviceSetMemClkVfOffset,
    I_nvmlDeviceSetMemoryLimits_v1,
    I_nvmlDeviceSetMemoryLockedClocks,
    I_nvmlDeviceSetMigMode,
    I_nvmlDeviceSetNvLinkDeviceLowPowerThreshold,
    I_nvmlDeviceSetNvLinkUtilizationControl,
    I_nvmlDeviceSetNvlinkBwMode,
    I_nvmlDeviceSetNvlinkBwModeAsync_v1,
    I_nvmlDeviceSetNvlinkNvleReady_v1,
    I_nvmlDeviceSetPersistenceMode,
    I_nvmlDeviceSetPowerManagementLimit,
    I_nvmlDeviceSetPowerManagementLimit_v2,
    I_nvmlDeviceSetPowerMizerMode_v1,
    I_nvmlDeviceSetRusdSettings_v1,
    I_nvmlDeviceSetTemperatureThreshold,
    I_nvmlDeviceSetVgpuCapabilities,
    I_nvmlDeviceSetVgpuHeterogeneousMode,
    I_nvmlDeviceSetVgpuSchedulerState,
    I_nvmlDeviceSetVgpuSchedulerState_v2,
    I_nvmlDeviceSetVirtualizationMode,
    I_nvmlDeviceSetupNvlinkNvleEncryptionKey_v1,
    I_nvmlDeviceValidateInforom,
    I_nvmlDeviceVgpuForceGspUnload,
    I_nvmlDeviceWorkloadPowerProfileClearRequestedProfiles,
    I_nvmlDeviceWorkloadPowerProfileGetCurrentProfiles,
    I_nvmlDeviceWorkloadPowerProfileGetProfilesInfo,
    I_nvmlDeviceWorkloadPowerProfileSetRequestedProfiles,
    I_nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1,
    I_nvmlErrorString,
    I_nvmlEventSetCreate,
    I_nvmlEventSetFree,
    I_nvmlEventSetGetContextCount_v1,
    I_nvmlEventSetGetContextData_v1,
    I_nvmlEventSetGetContextInfo_v1,
    I_nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1,
    I_nvmlEventSetRegisterGpuOperationalEvents_v1,
    I_nvmlEventSetWait,
    I_nvmlEventSetWait_v2,
    I_nvmlEventSetWait_v3,
    I_nvmlGetExcludedDeviceCount,
    I_nvmlGetExcludedDeviceInfoByIndex,
    I_nvmlGetVgpuCompatibility,
    I_nvmlGetVgpuDriverCapabilities,
    I_nvmlGetVgpuVersion,
    I_nvmlGpmMetricsGet,
    I_nvmlGpmMigSampleGet,
    I_nvmlGpmQueryDeviceSupport,
    I_nvmlGpmQueryIfStreamingEnabled,
    I_nvmlGpmSampleAlloc,
    I_nvmlGpmSampleFree,
    I_nvmlGpmSampleGet,
    I_nvmlGpmSetStreamingEnabled,
    I_nvmlGpuInstanceCreateComputeInstance,
    I_nvmlGpuInstanceCreateComputeInstanceWithPlacement,
    I_nvmlGpuInstanceDestroy,
    I_nvmlGpuInstanceGetActiveVgpus,
    I_nvmlGpuInstanceGetComputeInstanceById,
    I_nvmlGpuInstanceGetComputeInstancePossiblePlacements,
    I_nvmlGpuInstanceGetComputeInstanceProfileInfo,
    I_nvmlGpuInstanceGetComputeInstanceProfileInfoV,
    I_nvmlGpuInstanceGetComputeInstanceRemainingCapacity,
    I_nvmlGpuInstanceGetComputeInstances,
    I_nvmlGpuInstanceGetCreatableVgpus,
    I_nvmlGpuInstanceGetInfo,
    I_nvmlGpuInstanceGetVgpuHeterogeneousMode,
    I_nvmlGpuInstanceGetVgpuSchedulerLog,
    I_nvmlGpuInstanceGetVgpuSchedulerLog_v2,
    I_nvmlGpuInstanceGetVgpuSchedulerState,
    I_nvmlGpuInstanceGetVgpuSchedulerState_v2,
    I_nvmlGpuInstanceGetVgpuTypeCreatablePlacements,
    I_nvmlGpuInstanceSetVgpuHeterogeneousMode,
    I_nvmlGpuInstanceSetVgpuSchedulerState,
    I_nvmlGpuInstanceSetVgpuSchedulerState_v2,
    I_nvmlInit,
    I_nvmlInit_v2,
    I_nvmlInitWithFlags,
    I_nvmlSetVgpuVersion,
    I_nvmlShutdown,
    I_nvmlSystemEventSetCreate,
    I_nvmlSystemEventSetFree,
    I_nvmlSystemEventSetWait,
    I_nvmlSystemGetCPER_v1,
    I_nvmlSystemGetConfComputeCapabilities,
    I_nvmlSystemGetConfComputeGpusReadyState,
    I_nvmlSystemGetConfComputeKeyRotationThresholdInfo,
    I_nvmlSystemGetConfComputeSettings,
    I_nvmlSystemGetConfComputeSettings_v2,
    I_nvmlSystemGetConfComputeState,
    I_nvmlSystemGetCudaDriverVersion,
    I_nvmlSystemGetCudaDriverVersion_v2,
    I_nvmlSystemGetDriverBranch,
    I_nvmlSystemGetDriverVersion,
    I_nvmlSystemGetHicVersion,
    I_nvmlSystemGetNVMLVersion,
    I_nvmlSystemGetNvlinkBwMode,
    I_nvmlSystemGetProcessName,
    I_nvmlSystemGetTopologyGpuSet,
    I_nvmlSystemRegisterEvents,
    I_nvmlSystemSetConfComputeGpusReadyState,
    I_nvmlSystemSetConfComputeKeyRotationThresholdInfo,
    I_nvmlSystemSetNvlinkBwMode,
    I_nvmlUnitGetCount,
    I_nvmlUnitGetDevices,
    I_nvmlUnitGetFanSpeedInfo,
    I_nvmlUnitGetHandleByIndex,
    I_nvmlUnitGetLedState,
    I_nvmlUnitGetPsuInfo,
    I_nvmlUnitGetTemperature,
    I_nvmlUnitGetUnitInfo,
    I_nvmlUnitSetLedState,
    I_nvmlVgpuInstanceClearAccountingPids,
    I_nvmlVgpuInstanceGetAccountingMode,
    I_nvmlVgpuInstanceGetAccountingPids,
    I_nvmlVgpuInstanceGetAccountingStats,
    I_nvmlVgpuInstanceGetEccMode,
    I_nvmlVgpuInstanceGetEncoderCapacity,
    I_nvmlVgpuInstanceGetEncoderSessions,
    I_nvmlVgpuInstanceGetEncoderStats,
    I_nvmlVgpuInstanceGetFBCSessions,
    I_nvmlVgpuInstanceGetFBCStats,
    I_nvmlVgpuInstanceGetFbUsage,
    I_nvmlVgpuInstanceGetFrameRateLimit,
    I_nvmlVgpuInstanceGetGpuInstanceId,
    I_nvmlVgpuInstanceGetGpuPciId,
    I_nvmlVgpuInstanceGetLicenseInfo,
    I_nvmlVgpuInstanceGetLicenseInfo_v2,
    I_nvmlVgpuInstanceGetLicenseStatus,
    I_nvmlVgpuInstanceGetMdevUUID,
    I_nvmlVgpuInstanceGetMetadata,
    I_nvmlVgpuInstanceGetPlacementId,
    I_nvmlVgpuInstanceGetRuntimeStateSize,
    I_nvmlVgpuInstanceGetType,
    I_nvmlVgpuInstanceGetUUID,
    I_nvmlVgpuInstanceGetVmDriverVersion,
    I_nvmlVgpuInstanceGetVmID,
    I_nvmlVgpuInstanceSetEncoderCapacity,
    I_nvmlVgpuTypeGetBAR1Info,
    I_nvmlVgpuTypeGetCapabilities,
    I_nvmlVgpuTypeGetClass,
    I_nvmlVgpuTypeGetDeviceID,
    I_nvmlVgpuTypeGetFbReservation,
    I_nvmlVgpuTypeGetFrameRateLimit,
    I_nvmlVgpuTypeGetFramebufferSize,
    I_nvmlVgpuTypeGetGpuInstanceProfileId,
    I_nvmlVgpuTypeGetGspHeapSize,
    I_nvmlVgpuTypeGetLicense,
    I_nvmlVgpuTypeGetMaxInstances,
    I_nvmlVgpuTypeGetMaxInstancesPerGpuInstance,
    I_nvmlVgpuTypeGetMaxInstancesPerVm,
    I_nvmlVgpuTypeGetName,
    I_nvmlVgpuTypeGetNumDisplayHeads,
    I_nvmlVgpuTypeGetResolution,
    COUNT
};

static const struct vgpu_trace_capture C_nvmlDeviceGetArchitecture[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetBAR1MemoryInfo[] = {{1, 1, VGPU_TRACE_BYTES, -1, 24}};
static const struct vgpu_trace_capture C_nvmlDeviceGetBoardPartNumber[] = {{1, 1, VGPU_TRACE_TEXT, 2, 192}};
static const struct vgpu_trace_capture C_nvmlDeviceGetBrand[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetClock[] = {{3, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetClockInfo[] = {{2, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetComputeMode[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetComputeRunningProcesses[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetComputeRunningProcesses_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetComputeRunningProcesses_v3[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetCount[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetCount_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetCudaComputeCapability[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetDisplayActive[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetDisplayMode[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetEccMode[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetEnforcedPowerLimit[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetGraphicsRunningProcesses[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetGraphicsRunningProcesses_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetGraphicsRunningProcesses_v3[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetHandleByIndex[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_nvmlDeviceGetHandleByIndex_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_nvmlDeviceGetHandleByPciBusId[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_nvmlDeviceGetHandleByPciBusId_v2[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_nvmlDeviceGetHandleBySerial[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_nvmlDeviceGetHandleByUUID[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_nvmlDeviceGetIndex[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMPSComputeRunningProcesses[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMPSComputeRunningProcesses_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMPSComputeRunningProcesses_v3[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMaxClockInfo[] = {{2, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMaxMigDeviceCount[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMemoryBusWidth[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMemoryInfo[] = {{1, 1, VGPU_TRACE_BYTES, -1, 24}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMemoryInfo_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 40}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMigMode[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMinorNumber[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetMultiGpuBoard[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetName[] = {{1, 1, VGPU_TRACE_TEXT, 2, 192}};
static const struct vgpu_trace_capture C_nvmlDeviceGetNumGpuCores[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetPerformanceState[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetPersistenceMode[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetPowerManagementDefaultLimit[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetPowerManagementLimit[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetPowerUsage[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetSerial[] = {{1, 1, VGPU_TRACE_TEXT, 2, 192}};
static const struct vgpu_trace_capture C_nvmlDeviceGetTemperature[] = {{2, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlDeviceGetUUID[] = {{1, 1, VGPU_TRACE_TEXT, 2, 192}};
static const struct vgpu_trace_capture C_nvmlDeviceGetUtilizationRates[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_nvmlDeviceGetVbiosVersion[] = {{1, 1, VGPU_TRACE_TEXT, 2, 192}};
static const struct vgpu_trace_capture C_nvmlDeviceIsMigDeviceHandle[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlSystemGetCudaDriverVersion[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlSystemGetCudaDriverVersion_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_nvmlSystemGetDriverVersion[] = {{0, 1, VGPU_TRACE_TEXT, 1, 192}};
static const struct vgpu_trace_capture C_nvmlSystemGetNVMLVersion[] = {{0, 1, VGPU_TRACE_TEXT, 1, 192}};
static const struct vgpu_trace_capture C_nvmlSystemGetProcessName[] = {{1, 1, VGPU_TRACE_TEXT, 2, 192}};
static const struct vgpu_trace_capture C_nvmlUnitGetCount[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};

static const struct vgpu_trace_function functions[] = {
    {"nvmlComputeInstanceDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlComputeInstanceGetInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlComputeInstanceGetInfo_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceClearAccountingPids", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceClearCpuAffinity", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceClearEccErrorCounts", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceClearFieldValues", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceCreateGpuInstance", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceCreateGpuInstanceWithPlacement", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceDiscoverGpus", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceFreezeNvLinkUtilizationCounter", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAPIRestriction", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAccountingBufferSize", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAccountingMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAccountingPids", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAccountingStats", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAccountingStats_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetActiveVgpus", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAdaptiveClockInfoStatus", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAdaptiveTgpModeInfo_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAddressingMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetApplicationsClock", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetArchitecture", C_nvmlDeviceGetArchitecture, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAttributes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAttributes_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetAutoBoostedClocksEnabled", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetBAR1MemoryInfo", C_nvmlDeviceGetBAR1MemoryInfo, 2, 1, 0, 32, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetBBXTimeData_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetBankRemapperStatus_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetBoardId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetBoardPartNumber", C_nvmlDeviceGetBoardPartNumber, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetBrand", C_nvmlDeviceGetBrand, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetBridgeChipInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetBusType", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetC2cModeInfoV", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCapabilities", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetClkMonStatus", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetClock", C_nvmlDeviceGetClock, 4, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetClockInfo", C_nvmlDeviceGetClockInfo, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetClockOffsets", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetComputeInstanceId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetComputeMode", C_nvmlDeviceGetComputeMode, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetComputeRunningProcesses", C_nvmlDeviceGetComputeRunningProcesses, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetComputeRunningProcesses_v2", C_nvmlDeviceGetComputeRunningProcesses_v2, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetComputeRunningProcesses_v3", C_nvmlDeviceGetComputeRunningProcesses_v3, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetConfComputeGpuAttestationReport", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetConfComputeGpuCertificate", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetConfComputeMemSizeInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetConfComputeProtectedMemoryUsage", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCoolerInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCount", C_nvmlDeviceGetCount, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCount_v2", C_nvmlDeviceGetCount_v2, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCpuAffinity", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCpuAffinityWithinScope", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCreatableVgpus", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCudaComputeCapability", C_nvmlDeviceGetCudaComputeCapability, 3, 2, 0, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCurrPcieLinkGeneration", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCurrPcieLinkWidth", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCurrentClockFreqs", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCurrentClocksEventReasons", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetCurrentClocksThrottleReasons", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDecoderUtilization", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDefaultApplicationsClock", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDefaultEccMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDetailedEccErrors", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDeviceHandleFromMigDeviceHandle", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDisplayActive", C_nvmlDeviceGetDisplayActive, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDisplayMode", C_nvmlDeviceGetDisplayMode, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDramEncryptionMode", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDriverModel", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDriverModel_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetDynamicPstatesInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetEccMode", C_nvmlDeviceGetEccMode, 3, 2, 0, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetEncoderCapacity", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetEncoderSessions", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetEncoderStats", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetEncoderUtilization", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetEnforcedPowerLimit", C_nvmlDeviceGetEnforcedPowerLimit, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetFBCSessions", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetFBCStats", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetFanControlPolicy_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetFanSpeed", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetFanSpeed_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetFanSpeedRPM", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetFieldValues", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpcClkMinMaxVfOffset", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpcClkVfOffset", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuFabricInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuFabricInfo_v4", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuFabricInfoV", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstanceById", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstanceId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstancePossiblePlacements", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstancePossiblePlacements_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstanceProfileInfo", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstanceProfileInfoByIdV", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstanceProfileInfoV", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstanceRemainingCapacity", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuInstances", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuMaxPcieLinkGeneration", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuOperationMode", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGpuUptime_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGraphicsRunningProcesses", C_nvmlDeviceGetGraphicsRunningProcesses, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGraphicsRunningProcesses_v2", C_nvmlDeviceGetGraphicsRunningProcesses_v2, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGraphicsRunningProcesses_v3", C_nvmlDeviceGetGraphicsRunningProcesses_v3, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGridLicensableFeatures", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGridLicensableFeatures_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGridLicensableFeatures_v3", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGridLicensableFeatures_v4", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGspFirmwareMode", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetGspFirmwareVersion", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHandleByIndex", C_nvmlDeviceGetHandleByIndex, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHandleByIndex_v2", C_nvmlDeviceGetHandleByIndex_v2, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHandleByPciBusId", C_nvmlDeviceGetHandleByPciBusId, 2, 2, 200, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHandleByPciBusId_v2", C_nvmlDeviceGetHandleByPciBusId_v2, 2, 2, 200, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHandleBySerial", C_nvmlDeviceGetHandleBySerial, 2, 2, 200, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHandleByUUID", C_nvmlDeviceGetHandleByUUID, 2, 2, 200, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHandleByUUIDV", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHostVgpuMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetHostname_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetIndex", C_nvmlDeviceGetIndex, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetInforomConfigurationChecksum", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetInforomImageVersion", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetInforomVersion", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetIrqNum", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetJpgUtilization", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetLastBBXFlushTime", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMPSComputeRunningProcesses", C_nvmlDeviceGetMPSComputeRunningProcesses, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMPSComputeRunningProcesses_v2", C_nvmlDeviceGetMPSComputeRunningProcesses_v2, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMPSComputeRunningProcesses_v3", C_nvmlDeviceGetMPSComputeRunningProcesses_v3, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMarginTemperature", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMaxClockInfo", C_nvmlDeviceGetMaxClockInfo, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMaxCustomerBoostClock", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMaxMigDeviceCount", C_nvmlDeviceGetMaxMigDeviceCount, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMaxPcieLinkGeneration", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMaxPcieLinkWidth", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMemClkMinMaxVfOffset", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMemClkVfOffset", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMemoryAffinity", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMemoryBusWidth", C_nvmlDeviceGetMemoryBusWidth, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMemoryErrorCounter", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMemoryInfo", C_nvmlDeviceGetMemoryInfo, 2, 1, 0, 32, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMemoryInfo_v2", C_nvmlDeviceGetMemoryInfo_v2, 2, 1, 0, 48, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMemoryLimits_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMigDeviceHandleByIndex", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMigMode", C_nvmlDeviceGetMigMode, 3, 2, 0, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMinMaxClockOfPState", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMinMaxFanSpeed", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMinorNumber", C_nvmlDeviceGetMinorNumber, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetModuleId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetMultiGpuBoard", C_nvmlDeviceGetMultiGpuBoard, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetName", C_nvmlDeviceGetName, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNumFans", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNumGpuCores", C_nvmlDeviceGetNumGpuCores, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNumaNodeId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkCapability", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkErrorCounter", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkInfo_v3", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkRemoteDeviceType", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkRemotePciInfo", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkRemotePciInfo_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkState", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkTelemetrySamples_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkUtilizationControl", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkUtilizationCounter", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvLinkVersion", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvlinkBwMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvlinkNvlePrivateInfo_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvlinkRemapTableInfo_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetNvlinkSupportedBwModes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetOfaUtilization", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetP2PStatus", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPciInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPciInfo_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPciInfo_v3", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPciInfoExt", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPcieLinkMaxSpeed", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPcieReplayCounter", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPcieSpeed", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPcieThroughput", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPdi", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPerformanceModes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPerformanceState", C_nvmlDeviceGetPerformanceState, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPersistenceMode", C_nvmlDeviceGetPersistenceMode, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPgpuMetadataString", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPlatformInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPowerManagementDefaultLimit", C_nvmlDeviceGetPowerManagementDefaultLimit, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPowerManagementLimit", C_nvmlDeviceGetPowerManagementLimit, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPowerManagementLimitConstraints", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPowerManagementMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPowerMizerMode_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPowerSource", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPowerState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetPowerUsage", C_nvmlDeviceGetPowerUsage, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetProcessUtilization", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetProcessesUtilizationInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetRemappedRows", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetRemappedRows_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetRepairStatus", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetRetiredPages", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetRetiredPages_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetRetiredPagesPendingStatus", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetRowRemapperHistogram", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetRunningProcessDetailList", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSamples", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSerial", C_nvmlDeviceGetSerial, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSramEccErrorStatus", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSupportedClocksEventReasons", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSupportedClocksThrottleReasons", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSupportedEventTypes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSupportedGraphicsClocks", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSupportedMemoryClocks", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSupportedPerformanceStates", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetSupportedVgpus", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetTargetFanSpeed", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetTemperature", C_nvmlDeviceGetTemperature, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetTemperatureThreshold", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetTemperatureV", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetThermalSettings", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetTopologyCommonAncestor", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetTopologyNearestGpus", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetTotalEccErrors", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetTotalEnergyConsumption", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetUUID", C_nvmlDeviceGetUUID, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetUnrepairableMemoryFlag_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetUtilizationRates", C_nvmlDeviceGetUtilizationRates, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVbiosVersion", C_nvmlDeviceGetVbiosVersion, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuCapabilities", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuHeterogeneousMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuInstancesUtilizationInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuMetadata", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuProcessUtilization", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuProcessesUtilizationInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuSchedulerCapabilities", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuSchedulerLog", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuSchedulerLog_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuSchedulerState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuSchedulerState_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuTypeCreatablePlacements", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuTypeSupportedPlacements", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVgpuUtilization", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetViolationStatus", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceGetVirtualizationMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceIsMigDeviceHandle", C_nvmlDeviceIsMigDeviceHandle, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlDeviceLockNvlinkRemapTable_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceModifyDrainState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceOnSameBoard", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDevicePerfMetricsGetSamples_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDevicePowerSmoothingActivatePresetProfile", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDevicePowerSmoothingSetState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDevicePowerSmoothingUpdatePresetProfileParam", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceQueryDrainState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceReadPRMCounters_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceReadWritePRM_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceRegisterEvents", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceRemoveGpu", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceRemoveGpu_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceResetApplicationsClocks", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceResetGpuLockedClocks", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceResetMemoryLockedClocks", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceResetNvLinkErrorCounters", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceResetNvLinkUtilizationCounter", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetAPIRestriction", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetAccountingMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetAdaptiveTgpMode_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetApplicationsClocks", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetAutoBoostedClocksEnabled", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetClockOffsets", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetComputeMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetConfComputeUnprotectedMemSize", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetCpuAffinity", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetDefaultAutoBoostedClocksEnabled", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetDefaultFanSpeed_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetDramEncryptionMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetDriverModel", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetEccMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetFanControlPolicy", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetFanSpeed_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetGpcClkVfOffset", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetGpuLockedClocks", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetGpuOperationMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetHostname_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetMemClkVfOffset", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetMemoryLimits_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetMemoryLockedClocks", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetMigMode", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetNvLinkDeviceLowPowerThreshold", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetNvLinkUtilizationControl", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetNvlinkBwMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetNvlinkBwModeAsync_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetNvlinkNvleReady_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetPersistenceMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetPowerManagementLimit", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetPowerManagementLimit_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetPowerMizerMode_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetRusdSettings_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetTemperatureThreshold", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetVgpuCapabilities", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetVgpuHeterogeneousMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetVgpuSchedulerState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetVgpuSchedulerState_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetVirtualizationMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceSetupNvlinkNvleEncryptionKey_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceValidateInforom", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceVgpuForceGspUnload", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceWorkloadPowerProfileClearRequestedProfiles", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceWorkloadPowerProfileGetCurrentProfiles", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceWorkloadPowerProfileGetProfilesInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceWorkloadPowerProfileSetRequestedProfiles", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlErrorString", NULL, 1, 0, 0, 0, VGPU_TRACE_TEXT_RESULT},
    {"nvmlEventSetCreate", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetFree", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetGetContextCount_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetGetContextData_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetGetContextInfo_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetRegisterGpuOperationalEvents_v1", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetWait", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetWait_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlEventSetWait_v3", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGetExcludedDeviceCount", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGetExcludedDeviceInfoByIndex", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGetVgpuCompatibility", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGetVgpuDriverCapabilities", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGetVgpuVersion", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpmMetricsGet", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpmMigSampleGet", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpmQueryDeviceSupport", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpmQueryIfStreamingEnabled", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpmSampleAlloc", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpmSampleFree", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpmSampleGet", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpmSetStreamingEnabled", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceCreateComputeInstance", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceCreateComputeInstanceWithPlacement", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetActiveVgpus", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetComputeInstanceById", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetComputeInstancePossiblePlacements", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetComputeInstanceProfileInfo", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetComputeInstanceProfileInfoV", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetComputeInstanceRemainingCapacity", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetComputeInstances", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetCreatableVgpus", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetVgpuHeterogeneousMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetVgpuSchedulerLog", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetVgpuSchedulerLog_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetVgpuSchedulerState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetVgpuSchedulerState_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceGetVgpuTypeCreatablePlacements", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceSetVgpuHeterogeneousMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceSetVgpuSchedulerState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlGpuInstanceSetVgpuSchedulerState_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlInit_v2", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlInitWithFlags", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSetVgpuVersion", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlShutdown", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemEventSetCreate", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemEventSetFree", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemEventSetWait", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetCPER_v1", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetConfComputeCapabilities", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetConfComputeGpusReadyState", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetConfComputeKeyRotationThresholdInfo", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetConfComputeSettings", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetConfComputeSettings_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetConfComputeState", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetCudaDriverVersion", C_nvmlSystemGetCudaDriverVersion, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlSystemGetCudaDriverVersion_v2", C_nvmlSystemGetCudaDriverVersion_v2, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlSystemGetDriverBranch", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetDriverVersion", C_nvmlSystemGetDriverVersion, 2, 1, 0, 200, VGPU_TRACE_STATUS},
    {"nvmlSystemGetHicVersion", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetNVMLVersion", C_nvmlSystemGetNVMLVersion, 2, 1, 0, 200, VGPU_TRACE_STATUS},
    {"nvmlSystemGetNvlinkBwMode", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemGetProcessName", C_nvmlSystemGetProcessName, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"nvmlSystemGetTopologyGpuSet", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemRegisterEvents", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemSetConfComputeGpusReadyState", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemSetConfComputeKeyRotationThresholdInfo", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlSystemSetNvlinkBwMode", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlUnitGetCount", C_nvmlUnitGetCount, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"nvmlUnitGetDevices", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlUnitGetFanSpeedInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlUnitGetHandleByIndex", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlUnitGetLedState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlUnitGetPsuInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlUnitGetTemperature", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlUnitGetUnitInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlUnitSetLedState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceClearAccountingPids", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetAccountingMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetAccountingPids", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetAccountingStats", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetEccMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetEncoderCapacity", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetEncoderSessions", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetEncoderStats", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetFBCSessions", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetFBCStats", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetFbUsage", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetFrameRateLimit", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetGpuInstanceId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetGpuPciId", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetLicenseInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetLicenseInfo_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetLicenseStatus", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetMdevUUID", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetMetadata", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetPlacementId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetRuntimeStateSize", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetType", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetUUID", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetVmDriverVersion", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceGetVmID", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuInstanceSetEncoderCapacity", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetBAR1Info", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetCapabilities", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetClass", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetDeviceID", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetFbReservation", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetFrameRateLimit", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetFramebufferSize", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetGpuInstanceProfileId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetGspHeapSize", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetLicense", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetMaxInstances", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetMaxInstancesPerGpuInstance", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetMaxInstancesPerVm", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetName", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetNumDisplayHeads", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"nvmlVgpuTypeGetResolution", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
};
const struct vgpu_trace_library vgpu_twin_library = {7, COUNT, functions};
void *vgpu_twin_real[COUNT];

nvmlReturn_t nvmlComputeInstanceDestroy(nvmlComputeInstance_t computeInstance)
TRACED(nvmlReturn_t, nvmlComputeInstanceDestroy, (computeInstance), W(computeInstance))
nvmlReturn_t nvmlComputeInstanceGetInfo(nvmlComputeInstance_t computeInstance, nvmlComputeInstanceInfo_t *info)
TRACED(nvmlReturn_t, nvmlComputeInstanceGetInfo, (computeInstance, info), W(computeInstance), W(info))
nvmlReturn_t nvmlComputeInstanceGetInfo_v2(nvmlComputeInstance_t computeInstance, nvmlComputeInstanceInfo_t *info)
TRACED(nvmlReturn_t, nvmlComputeInstanceGetInfo_v2, (computeInstance, info), W(computeInstance), W(info))
nvmlReturn_t nvmlDeviceClearAccountingPids(nvmlDevice_t device)
TRACED(nvmlReturn_t, nvmlDeviceClearAccountingPids, (device), W(device))
nvmlReturn_t nvmlDeviceClearCpuAffinity(nvmlDevice_t device)
TRACED(nvmlReturn_t, nvmlDeviceClearCpuAffinity, (device), W(device))
nvmlReturn_t nvmlDeviceClearEccErrorCounts(nvmlDevice_t device, nvmlEccCounterType_t counterType)
TRACED(nvmlReturn_t, nvmlDeviceClearEccErrorCounts, (device, counterType), W(device), W(counterType))
nvmlReturn_t nvmlDeviceClearFieldValues(nvmlDevice_t device, int valuesCount, nvmlFieldValue_t *values)
TRACED(nvmlReturn_t, nvmlDeviceClearFieldValues, (device, valuesCount, values), W(device), W(valuesCount), W(values))
nvmlReturn_t nvmlDeviceCreateGpuInstance(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstance_t *gpuInstance)
TRACED(nvmlReturn_t, nvmlDeviceCreateGpuInstance, (device, profileId, gpuInstance), W(device), W(profileId), W(gpuInstance))
nvmlReturn_t nvmlDeviceCreateGpuInstanceWithPlacement(nvmlDevice_t device, unsigned int profileId, const nvmlGpuInstancePlacement_t *placement, nvmlGpuInstance_t *gpuInstance)
TRACED(nvmlReturn_t, nvmlDeviceCreateGpuInstanceWithPlacement, (device, profileId, placement, gpuInstance), W(device), W(profileId), W(placement), W(gpuInstance))
nvmlReturn_t nvmlDeviceDiscoverGpus(nvmlPciInfo_t *pciInfo)
TRACED(nvmlReturn_t, nvmlDeviceDiscoverGpus, (pciInfo), W(pciInfo))
nvmlReturn_t nvmlDeviceFreezeNvLinkUtilizationCounter(nvmlDevice_t device, unsigned int link, unsigned int counter, nvmlEnableState_t freeze)
TRACED(nvmlReturn_t, nvmlDeviceFreezeNvLinkUtilizationCounter, (device, link, counter, freeze), W(device), W(link), W(counter), W(freeze))
nvmlReturn_t nvmlDeviceGetAPIRestriction(nvmlDevice_t device, nvmlRestrictedAPI_t apiType, nvmlEnableState_t *isRestricted)
TRACED(nvmlReturn_t, nvmlDeviceGetAPIRestriction, (device, apiType, isRestricted), W(device), W(apiType), W(isRestricted))
nvmlReturn_t nvmlDeviceGetAccountingBufferSize(nvmlDevice_t device, unsigned int *bufferSize)
TRACED(nvmlReturn_t, nvmlDeviceGetAccountingBufferSize, (device, bufferSize), W(device), W(bufferSize))
nvmlReturn_t nvmlDeviceGetAccountingMode(nvmlDevice_t device, nvmlEnableState_t *mode)
TRACED(nvmlReturn_t, nvmlDeviceGetAccountingMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceGetAccountingPids(nvmlDevice_t device, unsigned int *count, unsigned int *pids)
TRACED(nvmlReturn_t, nvmlDeviceGetAccountingPids, (device, count, pids), W(device), W(count), W(pids))
nvmlReturn_t nvmlDeviceGetAccountingStats(nvmlDevice_t device, unsigned int pid, nvmlAccountingStats_t *stats)
TRACED(nvmlReturn_t, nvmlDeviceGetAccountingStats, (device, pid, stats), W(device), W(pid), W(stats))
nvmlReturn_t nvmlDeviceGetAccountingStats_v2(nvmlDevice_t device, nvmlAccountingStats_v2_t *stats)
TRACED(nvmlReturn_t, nvmlDeviceGetAccountingStats_v2, (device, stats), W(device), W(stats))
nvmlReturn_t nvmlDeviceGetActiveVgpus(nvmlDevice_t device, unsigned int *vgpuCount, nvmlVgpuInstance_t *vgpuInstances)
TRACED(nvmlReturn_t, nvmlDeviceGetActiveVgpus, (device, vgpuCount, vgpuInstances), W(device), W(vgpuCount), W(vgpuInstances))
nvmlReturn_t nvmlDeviceGetAdaptiveClockInfoStatus(nvmlDevice_t device, unsigned int *adaptiveClockStatus)
TRACED(nvmlReturn_t, nvmlDeviceGetAdaptiveClockInfoStatus, (device, adaptiveClockStatus), W(device), W(adaptiveClockStatus))
nvmlReturn_t nvmlDeviceGetAdaptiveTgpModeInfo_v1(nvmlDevice_t device, nvmlAdaptiveTgpModeInfo_v1_t *info)
TRACED(nvmlReturn_t, nvmlDeviceGetAdaptiveTgpModeInfo_v1, (device, info), W(device), W(info))
nvmlReturn_t nvmlDeviceGetAddressingMode(nvmlDevice_t device, nvmlDeviceAddressingMode_t *mode)
TRACED(nvmlReturn_t, nvmlDeviceGetAddressingMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceGetApplicationsClock(nvmlDevice_t device, nvmlClockType_t clockType, unsigned int *clockMHz)
TRACED(nvmlReturn_t, nvmlDeviceGetApplicationsClock, (device, clockType, clockMHz), W(device), W(clockType), W(clockMHz))
nvmlReturn_t nvmlDeviceGetArchitecture(nvmlDevice_t device, nvmlDeviceArchitecture_t *arch)
TRACED(nvmlReturn_t, nvmlDeviceGetArchitecture, (device, arch), W(device), W(arch))
nvmlReturn_t nvmlDeviceGetAttributes(nvmlDevice_t device, nvmlDeviceAttributes_t *attributes)
TRACED(nvmlReturn_t, nvmlDeviceGetAttributes, (device, attributes), W(device), W(attributes))
nvmlReturn_t nvmlDeviceGetAttributes_v2(nvmlDevice_t device, nvmlDeviceAttributes_t *attributes)
TRACED(nvmlReturn_t, nvmlDeviceGetAttributes_v2, (device, attributes), W(device), W(attributes))
nvmlReturn_t nvmlDeviceGetAutoBoostedClocksEnabled(nvmlDevice_t device, nvmlEnableState_t *isEnabled, nvmlEnableState_t *defaultIsEnabled)
TRACED(nvmlReturn_t, nvmlDeviceGetAutoBoostedClocksEnabled, (device, isEnabled, defaultIsEnabled), W(device), W(isEnabled), W(defaultIsEnabled))
nvmlReturn_t nvmlDeviceGetBAR1MemoryInfo(nvmlDevice_t device, nvmlBAR1Memory_t *bar1Memory)
TRACED(nvmlReturn_t, nvmlDeviceGetBAR1MemoryInfo, (device, bar1Memory), W(device), W(bar1Memory))
nvmlReturn_t nvmlDeviceGetBBXTimeData_v1(nvmlDevice_t device, nvmlBBXTimeData_v1_t *timeData)
TRACED(nvmlReturn_t, nvmlDeviceGetBBXTimeData_v1, (device, timeData), W(device), W(timeData))
nvmlReturn_t nvmlDeviceGetBankRemapperStatus_v1(nvmlDevice_t device, nvmlEccBankRemapperStatus_v1_t *pBankRemapperStatus)
TRACED(nvmlReturn_t, nvmlDeviceGetBankRemapperStatus_v1, (device, pBankRemapperStatus), W(device), W(pBankRemapperStatus))
nvmlReturn_t nvmlDeviceGetBoardId(nvmlDevice_t device, unsigned int *boardId)
TRACED(nvmlReturn_t, nvmlDeviceGetBoardId, (device, boardId), W(device), W(boardId))
nvmlReturn_t nvmlDeviceGetBoardPartNumber(nvmlDevice_t device, char *partNumber, unsigned int length)
TRACED(nvmlReturn_t, nvmlDeviceGetBoardPartNumber, (device, partNumber, length), W(device), W(partNumber), W(length))
nvmlReturn_t nvmlDeviceGetBrand(nvmlDevice_t device, nvmlBrandType_t *type)
TRACED(nvmlReturn_t, nvmlDeviceGetBrand, (device, type), W(device), W(type))
nvmlReturn_t nvmlDeviceGetBridgeChipInfo(nvmlDevice_t device, nvmlBridgeChipHierarchy_t *bridgeHierarchy)
TRACED(nvmlReturn_t, nvmlDeviceGetBridgeChipInfo, (device, bridgeHierarchy), W(device), W(bridgeHierarchy))
nvmlReturn_t nvmlDeviceGetBusType(nvmlDevice_t device, nvmlBusType_t *type)
TRACED(nvmlReturn_t, nvmlDeviceGetBusType, (device, type), W(device), W(type))
nvmlReturn_t nvmlDeviceGetC2cModeInfoV(nvmlDevice_t device, nvmlC2cModeInfo_v1_t *c2cModeInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetC2cModeInfoV, (device, c2cModeInfo), W(device), W(c2cModeInfo))
nvmlReturn_t nvmlDeviceGetCapabilities(nvmlDevice_t device, nvmlDeviceCapabilities_t *caps)
TRACED(nvmlReturn_t, nvmlDeviceGetCapabilities, (device, caps), W(device), W(caps))
nvmlReturn_t nvmlDeviceGetClkMonStatus(nvmlDevice_t device, nvmlClkMonStatus_t *status)
TRACED(nvmlReturn_t, nvmlDeviceGetClkMonStatus, (device, status), W(device), W(status))
nvmlReturn_t nvmlDeviceGetClock(nvmlDevice_t device, nvmlClockType_t clockType, nvmlClockId_t clockId, unsigned int *clockMHz)
TRACED(nvmlReturn_t, nvmlDeviceGetClock, (device, clockType, clockId, clockMHz), W(device), W(clockType), W(clockId), W(clockMHz))
nvmlReturn_t nvmlDeviceGetClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned int *clock)
TRACED(nvmlReturn_t, nvmlDeviceGetClockInfo, (device, type, clock), W(device), W(type), W(clock))
nvmlReturn_t nvmlDeviceGetClockOffsets(nvmlDevice_t device, nvmlClockOffset_t *info)
TRACED(nvmlReturn_t, nvmlDeviceGetClockOffsets, (device, info), W(device), W(info))
nvmlReturn_t nvmlDeviceGetComputeInstanceId(nvmlDevice_t device, unsigned int *id)
TRACED(nvmlReturn_t, nvmlDeviceGetComputeInstanceId, (device, id), W(device), W(id))
nvmlReturn_t nvmlDeviceGetComputeMode(nvmlDevice_t device, nvmlComputeMode_t *mode)
TRACED(nvmlReturn_t, nvmlDeviceGetComputeMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceGetComputeRunningProcesses(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v1_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetComputeRunningProcesses, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetComputeRunningProcesses_v2(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v2_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetComputeRunningProcesses_v2, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetComputeRunningProcesses_v3(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetComputeRunningProcesses_v3, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetConfComputeGpuAttestationReport(nvmlDevice_t device, nvmlConfComputeGpuAttestationReport_t *gpuAtstReport)
TRACED(nvmlReturn_t, nvmlDeviceGetConfComputeGpuAttestationReport, (device, gpuAtstReport), W(device), W(gpuAtstReport))
nvmlReturn_t nvmlDeviceGetConfComputeGpuCertificate(nvmlDevice_t device, nvmlConfComputeGpuCertificate_t *gpuCert)
TRACED(nvmlReturn_t, nvmlDeviceGetConfComputeGpuCertificate, (device, gpuCert), W(device), W(gpuCert))
nvmlReturn_t nvmlDeviceGetConfComputeMemSizeInfo(nvmlDevice_t device, nvmlConfComputeMemSizeInfo_t *memInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetConfComputeMemSizeInfo, (device, memInfo), W(device), W(memInfo))
nvmlReturn_t nvmlDeviceGetConfComputeProtectedMemoryUsage(nvmlDevice_t device, nvmlMemory_t *memory)
TRACED(nvmlReturn_t, nvmlDeviceGetConfComputeProtectedMemoryUsage, (device, memory), W(device), W(memory))
nvmlReturn_t nvmlDeviceGetCoolerInfo(nvmlDevice_t device, nvmlCoolerInfo_t *coolerInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetCoolerInfo, (device, coolerInfo), W(device), W(coolerInfo))
nvmlReturn_t nvmlDeviceGetCount(unsigned int *deviceCount)
TRACED(nvmlReturn_t, nvmlDeviceGetCount, (deviceCount), W(deviceCount))
nvmlReturn_t nvmlDeviceGetCount_v2(unsigned int *deviceCount)
TRACED(nvmlReturn_t, nvmlDeviceGetCount_v2, (deviceCount), W(deviceCount))
nvmlReturn_t nvmlDeviceGetCpuAffinity(nvmlDevice_t device, unsigned int cpuSetSize, unsigned long *cpuSet)
TRACED(nvmlReturn_t, nvmlDeviceGetCpuAffinity, (device, cpuSetSize, cpuSet), W(device), W(cpuSetSize), W(cpuSet))
nvmlReturn_t nvmlDeviceGetCpuAffinityWithinScope(nvmlDevice_t device, unsigned int cpuSetSize, unsigned long *cpuSet, nvmlAffinityScope_t scope)
TRACED(nvmlReturn_t, nvmlDeviceGetCpuAffinityWithinScope, (device, cpuSetSize, cpuSet, scope), W(device), W(cpuSetSize), W(cpuSet), W(scope))
nvmlReturn_t nvmlDeviceGetCreatableVgpus(nvmlDevice_t device, unsigned int *vgpuCount, nvmlVgpuTypeId_t *vgpuTypeIds)
TRACED(nvmlReturn_t, nvmlDeviceGetCreatableVgpus, (device, vgpuCount, vgpuTypeIds), W(device), W(vgpuCount), W(vgpuTypeIds))
nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t device, int *major, int *minor)
TRACED(nvmlReturn_t, nvmlDeviceGetCudaComputeCapability, (device, major, minor), W(device), W(major), W(minor))
nvmlReturn_t nvmlDeviceGetCurrPcieLinkGeneration(nvmlDevice_t device, unsigned int *currLinkGen)
TRACED(nvmlReturn_t, nvmlDeviceGetCurrPcieLinkGeneration, (device, currLinkGen), W(device), W(currLinkGen))
nvmlReturn_t nvmlDeviceGetCurrPcieLinkWidth(nvmlDevice_t device, unsigned int *currLinkWidth)
TRACED(nvmlReturn_t, nvmlDeviceGetCurrPcieLinkWidth, (device, currLinkWidth), W(device), W(currLinkWidth))
nvmlReturn_t nvmlDeviceGetCurrentClockFreqs(nvmlDevice_t device, nvmlDeviceCurrentClockFreqs_t *currentClockFreqs)
TRACED(nvmlReturn_t, nvmlDeviceGetCurrentClockFreqs, (device, currentClockFreqs), W(device), W(currentClockFreqs))
nvmlReturn_t nvmlDeviceGetCurrentClocksEventReasons(nvmlDevice_t device, unsigned long long *clocksEventReasons)
TRACED(nvmlReturn_t, nvmlDeviceGetCurrentClocksEventReasons, (device, clocksEventReasons), W(device), W(clocksEventReasons))
nvmlReturn_t nvmlDeviceGetCurrentClocksThrottleReasons(nvmlDevice_t device, unsigned long long *clocksThrottleReasons)
TRACED(nvmlReturn_t, nvmlDeviceGetCurrentClocksThrottleReasons, (device, clocksThrottleReasons), W(device), W(clocksThrottleReasons))
nvmlReturn_t nvmlDeviceGetDecoderUtilization(nvmlDevice_t device, unsigned int *utilization, unsigned int *samplingPeriodUs)
TRACED(nvmlReturn_t, nvmlDeviceGetDecoderUtilization, (device, utilization, samplingPeriodUs), W(device), W(utilization), W(samplingPeriodUs))
nvmlReturn_t nvmlDeviceGetDefaultApplicationsClock(nvmlDevice_t device, nvmlClockType_t clockType, unsigned int *clockMHz)
TRACED(nvmlReturn_t, nvmlDeviceGetDefaultApplicationsClock, (device, clockType, clockMHz), W(device), W(clockType), W(clockMHz))
nvmlReturn_t nvmlDeviceGetDefaultEccMode(nvmlDevice_t device, nvmlEnableState_t *defaultMode)
TRACED(nvmlReturn_t, nvmlDeviceGetDefaultEccMode, (device, defaultMode), W(device), W(defaultMode))
nvmlReturn_t nvmlDeviceGetDetailedEccErrors(nvmlDevice_t device, nvmlMemoryErrorType_t errorType, nvmlEccCounterType_t counterType, nvmlEccErrorCounts_t *eccCounts)
TRACED(nvmlReturn_t, nvmlDeviceGetDetailedEccErrors, (device, errorType, counterType, eccCounts), W(device), W(errorType), W(counterType), W(eccCounts))
nvmlReturn_t nvmlDeviceGetDeviceHandleFromMigDeviceHandle(nvmlDevice_t migDevice, nvmlDevice_t *device)
TRACED(nvmlReturn_t, nvmlDeviceGetDeviceHandleFromMigDeviceHandle, (migDevice, device), W(migDevice), W(device))
nvmlReturn_t nvmlDeviceGetDisplayActive(nvmlDevice_t device, nvmlEnableState_t *isActive)
TRACED(nvmlReturn_t, nvmlDeviceGetDisplayActive, (device, isActive), W(device), W(isActive))
nvmlReturn_t nvmlDeviceGetDisplayMode(nvmlDevice_t device, nvmlEnableState_t *display)
TRACED(nvmlReturn_t, nvmlDeviceGetDisplayMode, (device, display), W(device), W(display))
nvmlReturn_t nvmlDeviceGetDramEncryptionMode(nvmlDevice_t device, nvmlDramEncryptionInfo_t *current, nvmlDramEncryptionInfo_t *pending)
TRACED(nvmlReturn_t, nvmlDeviceGetDramEncryptionMode, (device, current, pending), W(device), W(current), W(pending))
nvmlReturn_t nvmlDeviceGetDriverModel(nvmlDevice_t device, nvmlDriverModel_t *current, nvmlDriverModel_t *pending)
TRACED(nvmlReturn_t, nvmlDeviceGetDriverModel, (device, current, pending), W(device), W(current), W(pending))
nvmlReturn_t nvmlDeviceGetDriverModel_v2(nvmlDevice_t device, nvmlDriverModel_t *current, nvmlDriverModel_t *pending)
TRACED(nvmlReturn_t, nvmlDeviceGetDriverModel_v2, (device, current, pending), W(device), W(current), W(pending))
nvmlReturn_t nvmlDeviceGetDynamicPstatesInfo(nvmlDevice_t device, nvmlGpuDynamicPstatesInfo_t *pDynamicPstatesInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetDynamicPstatesInfo, (device, pDynamicPstatesInfo), W(device), W(pDynamicPstatesInfo))
nvmlReturn_t nvmlDeviceGetEccMode(nvmlDevice_t device, nvmlEnableState_t *current, nvmlEnableState_t *pending)
TRACED(nvmlReturn_t, nvmlDeviceGetEccMode, (device, current, pending), W(device), W(current), W(pending))
nvmlReturn_t nvmlDeviceGetEncoderCapacity(nvmlDevice_t device, nvmlEncoderType_t encoderQueryType, unsigned int *encoderCapacity)
TRACED(nvmlReturn_t, nvmlDeviceGetEncoderCapacity, (device, encoderQueryType, encoderCapacity), W(device), W(encoderQueryType), W(encoderCapacity))
nvmlReturn_t nvmlDeviceGetEncoderSessions(nvmlDevice_t device, unsigned int *sessionCount, nvmlEncoderSessionInfo_t *sessionInfos)
TRACED(nvmlReturn_t, nvmlDeviceGetEncoderSessions, (device, sessionCount, sessionInfos), W(device), W(sessionCount), W(sessionInfos))
nvmlReturn_t nvmlDeviceGetEncoderStats(nvmlDevice_t device, unsigned int *sessionCount, unsigned int *averageFps, unsigned int *averageLatency)
TRACED(nvmlReturn_t, nvmlDeviceGetEncoderStats, (device, sessionCount, averageFps, averageLatency), W(device), W(sessionCount), W(averageFps), W(averageLatency))
nvmlReturn_t nvmlDeviceGetEncoderUtilization(nvmlDevice_t device, unsigned int *utilization, unsigned int *samplingPeriodUs)
TRACED(nvmlReturn_t, nvmlDeviceGetEncoderUtilization, (device, utilization, samplingPeriodUs), W(device), W(utilization), W(samplingPeriodUs))
nvmlReturn_t nvmlDeviceGetEnforcedPowerLimit(nvmlDevice_t device, unsigned int *limit)
TRACED(nvmlReturn_t, nvmlDeviceGetEnforcedPowerLimit, (device, limit), W(device), W(limit))
nvmlReturn_t nvmlDeviceGetFBCSessions(nvmlDevice_t device, unsigned int *sessionCount, nvmlFBCSessionInfo_t *sessionInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetFBCSessions, (device, sessionCount, sessionInfo), W(device), W(sessionCount), W(sessionInfo))
nvmlReturn_t nvmlDeviceGetFBCStats(nvmlDevice_t device, nvmlFBCStats_t *fbcStats)
TRACED(nvmlReturn_t, nvmlDeviceGetFBCStats, (device, fbcStats), W(device), W(fbcStats))
nvmlReturn_t nvmlDeviceGetFanControlPolicy_v2(nvmlDevice_t device, unsigned int fan, nvmlFanControlPolicy_t *policy)
TRACED(nvmlReturn_t, nvmlDeviceGetFanControlPolicy_v2, (device, fan, policy), W(device), W(fan), W(policy))
nvmlReturn_t nvmlDeviceGetFanSpeed(nvmlDevice_t device, unsigned int *speed)
TRACED(nvmlReturn_t, nvmlDeviceGetFanSpeed, (device, speed), W(device), W(speed))
nvmlReturn_t nvmlDeviceGetFanSpeed_v2(nvmlDevice_t device, unsigned int fan, unsigned int *speed)
TRACED(nvmlReturn_t, nvmlDeviceGetFanSpeed_v2, (device, fan, speed), W(device), W(fan), W(speed))
nvmlReturn_t nvmlDeviceGetFanSpeedRPM(nvmlDevice_t device, nvmlFanSpeedInfo_t *fanSpeed)
TRACED(nvmlReturn_t, nvmlDeviceGetFanSpeedRPM, (device, fanSpeed), W(device), W(fanSpeed))
nvmlReturn_t nvmlDeviceGetFieldValues(nvmlDevice_t device, int valuesCount, nvmlFieldValue_t *values)
TRACED(nvmlReturn_t, nvmlDeviceGetFieldValues, (device, valuesCount, values), W(device), W(valuesCount), W(values))
nvmlReturn_t nvmlDeviceGetGpcClkMinMaxVfOffset(nvmlDevice_t device, int *minOffset, int *maxOffset)
TRACED(nvmlReturn_t, nvmlDeviceGetGpcClkMinMaxVfOffset, (device, minOffset, maxOffset), W(device), W(minOffset), W(maxOffset))
nvmlReturn_t nvmlDeviceGetGpcClkVfOffset(nvmlDevice_t device, int *offset)
TRACED(nvmlReturn_t, nvmlDeviceGetGpcClkVfOffset, (device, offset), W(device), W(offset))
nvmlReturn_t nvmlDeviceGetGpuFabricInfo(nvmlDevice_t device, nvmlGpuFabricInfo_t *gpuFabricInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuFabricInfo, (device, gpuFabricInfo), W(device), W(gpuFabricInfo))
nvmlReturn_t nvmlDeviceGetGpuFabricInfo_v4(nvmlDevice_t device, nvmlGpuFabricInfo_v4_t *gpuFabricInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuFabricInfo_v4, (device, gpuFabricInfo), W(device), W(gpuFabricInfo))
nvmlReturn_t nvmlDeviceGetGpuFabricInfoV(nvmlDevice_t device, nvmlGpuFabricInfoV_t *gpuFabricInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuFabricInfoV, (device, gpuFabricInfo), W(device), W(gpuFabricInfo))
nvmlReturn_t nvmlDeviceGetGpuInstanceById(nvmlDevice_t device, unsigned int id, nvmlGpuInstance_t *gpuInstance)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstanceById, (device, id, gpuInstance), W(device), W(id), W(gpuInstance))
nvmlReturn_t nvmlDeviceGetGpuInstanceId(nvmlDevice_t device, unsigned int *id)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstanceId, (device, id), W(device), W(id))
nvmlReturn_t nvmlDeviceGetGpuInstancePossiblePlacements(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstancePlacement_t *placements, unsigned int *count)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstancePossiblePlacements, (device, profileId, placements, count), W(device), W(profileId), W(placements), W(count))
nvmlReturn_t nvmlDeviceGetGpuInstancePossiblePlacements_v2(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstancePlacement_t *placements, unsigned int *count)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstancePossiblePlacements_v2, (device, profileId, placements, count), W(device), W(profileId), W(placements), W(count))
nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfo(nvmlDevice_t device, unsigned int profile, nvmlGpuInstanceProfileInfo_t *info)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstanceProfileInfo, (device, profile, info), W(device), W(profile), W(info))
nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfoByIdV(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstanceProfileInfo_v2_t *info)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstanceProfileInfoByIdV, (device, profileId, info), W(device), W(profileId), W(info))
nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfoV(nvmlDevice_t device, unsigned int profile, nvmlGpuInstanceProfileInfo_v2_t *info)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstanceProfileInfoV, (device, profile, info), W(device), W(profile), W(info))
nvmlReturn_t nvmlDeviceGetGpuInstanceRemainingCapacity(nvmlDevice_t device, unsigned int profileId, unsigned int *count)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstanceRemainingCapacity, (device, profileId, count), W(device), W(profileId), W(count))
nvmlReturn_t nvmlDeviceGetGpuInstances(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstance_t *gpuInstances, unsigned int *count)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuInstances, (device, profileId, gpuInstances, count), W(device), W(profileId), W(gpuInstances), W(count))
nvmlReturn_t nvmlDeviceGetGpuMaxPcieLinkGeneration(nvmlDevice_t device, unsigned int *maxLinkGenDevice)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuMaxPcieLinkGeneration, (device, maxLinkGenDevice), W(device), W(maxLinkGenDevice))
nvmlReturn_t nvmlDeviceGetGpuOperationMode(nvmlDevice_t device, nvmlGpuOperationMode_t *current, nvmlGpuOperationMode_t *pending)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuOperationMode, (device, current, pending), W(device), W(current), W(pending))
nvmlReturn_t nvmlDeviceGetGpuUptime_v1(nvmlDevice_t device, nvmlGpuUptime_v1_t *uptime)
TRACED(nvmlReturn_t, nvmlDeviceGetGpuUptime_v1, (device, uptime), W(device), W(uptime))
nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v1_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetGraphicsRunningProcesses, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses_v2(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v2_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetGraphicsRunningProcesses_v2, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses_v3(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetGraphicsRunningProcesses_v3, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetGridLicensableFeatures(nvmlDevice_t device, nvmlGridLicensableFeatures_t *pGridLicensableFeatures)
TRACED(nvmlReturn_t, nvmlDeviceGetGridLicensableFeatures, (device, pGridLicensableFeatures), W(device), W(pGridLicensableFeatures))
nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v2(nvmlDevice_t device, nvmlGridLicensableFeatures_t *pGridLicensableFeatures)
TRACED(nvmlReturn_t, nvmlDeviceGetGridLicensableFeatures_v2, (device, pGridLicensableFeatures), W(device), W(pGridLicensableFeatures))
nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v3(nvmlDevice_t device, nvmlGridLicensableFeatures_t *pGridLicensableFeatures)
TRACED(nvmlReturn_t, nvmlDeviceGetGridLicensableFeatures_v3, (device, pGridLicensableFeatures), W(device), W(pGridLicensableFeatures))
nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v4(nvmlDevice_t device, nvmlGridLicensableFeatures_t *pGridLicensableFeatures)
TRACED(nvmlReturn_t, nvmlDeviceGetGridLicensableFeatures_v4, (device, pGridLicensableFeatures), W(device), W(pGridLicensableFeatures))
nvmlReturn_t nvmlDeviceGetGspFirmwareMode(nvmlDevice_t device, unsigned int *isEnabled, unsigned int *defaultMode)
TRACED(nvmlReturn_t, nvmlDeviceGetGspFirmwareMode, (device, isEnabled, defaultMode), W(device), W(isEnabled), W(defaultMode))
nvmlReturn_t nvmlDeviceGetGspFirmwareVersion(nvmlDevice_t device, char *version)
TRACED(nvmlReturn_t, nvmlDeviceGetGspFirmwareVersion, (device, version), W(device), W(version))
nvmlReturn_t nvmlDeviceGetHandleByIndex(unsigned int index, nvmlDevice_t *device)
TRACED(nvmlReturn_t, nvmlDeviceGetHandleByIndex, (index, device), W(index), W(device))
nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned int index, nvmlDevice_t *device)
TRACED(nvmlReturn_t, nvmlDeviceGetHandleByIndex_v2, (index, device), W(index), W(device))
nvmlReturn_t nvmlDeviceGetHandleByPciBusId(const char *pciBusId, nvmlDevice_t *device)
TRACED(nvmlReturn_t, nvmlDeviceGetHandleByPciBusId, (pciBusId, device), W(pciBusId), W(device))
nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char *pciBusId, nvmlDevice_t *device)
TRACED(nvmlReturn_t, nvmlDeviceGetHandleByPciBusId_v2, (pciBusId, device), W(pciBusId), W(device))
nvmlReturn_t nvmlDeviceGetHandleBySerial(const char *serial, nvmlDevice_t *device)
TRACED(nvmlReturn_t, nvmlDeviceGetHandleBySerial, (serial, device), W(serial), W(device))
nvmlReturn_t nvmlDeviceGetHandleByUUID(const char *uuid, nvmlDevice_t *device)
TRACED(nvmlReturn_t, nvmlDeviceGetHandleByUUID, (uuid, device), W(uuid), W(device))
nvmlReturn_t nvmlDeviceGetHandleByUUIDV(const nvmlUUID_t *uuid, nvmlDevice_t *device)
TRACED(nvmlReturn_t, nvmlDeviceGetHandleByUUIDV, (uuid, device), W(uuid), W(device))
nvmlReturn_t nvmlDeviceGetHostVgpuMode(nvmlDevice_t device, nvmlHostVgpuMode_t *pHostVgpuMode)
TRACED(nvmlReturn_t, nvmlDeviceGetHostVgpuMode, (device, pHostVgpuMode), W(device), W(pHostVgpuMode))
nvmlReturn_t nvmlDeviceGetHostname_v1(nvmlDevice_t device, nvmlHostname_v1_t *hostname)
TRACED(nvmlReturn_t, nvmlDeviceGetHostname_v1, (device, hostname), W(device), W(hostname))
nvmlReturn_t nvmlDeviceGetIndex(nvmlDevice_t device, unsigned int *index)
TRACED(nvmlReturn_t, nvmlDeviceGetIndex, (device, index), W(device), W(index))
nvmlReturn_t nvmlDeviceGetInforomConfigurationChecksum(nvmlDevice_t device, unsigned int *checksum)
TRACED(nvmlReturn_t, nvmlDeviceGetInforomConfigurationChecksum, (device, checksum), W(device), W(checksum))
nvmlReturn_t nvmlDeviceGetInforomImageVersion(nvmlDevice_t device, char *version, unsigned int length)
TRACED(nvmlReturn_t, nvmlDeviceGetInforomImageVersion, (device, version, length), W(device), W(version), W(length))
nvmlReturn_t nvmlDeviceGetInforomVersion(nvmlDevice_t device, nvmlInforomObject_t object, char *version, unsigned int length)
TRACED(nvmlReturn_t, nvmlDeviceGetInforomVersion, (device, object, version, length), W(device), W(object), W(version), W(length))
nvmlReturn_t nvmlDeviceGetIrqNum(nvmlDevice_t device, unsigned int *irqNum)
TRACED(nvmlReturn_t, nvmlDeviceGetIrqNum, (device, irqNum), W(device), W(irqNum))
nvmlReturn_t nvmlDeviceGetJpgUtilization(nvmlDevice_t device, unsigned int *utilization, unsigned int *samplingPeriodUs)
TRACED(nvmlReturn_t, nvmlDeviceGetJpgUtilization, (device, utilization, samplingPeriodUs), W(device), W(utilization), W(samplingPeriodUs))
nvmlReturn_t nvmlDeviceGetLastBBXFlushTime(nvmlDevice_t device, unsigned long long *timestamp, unsigned long *durationUs)
TRACED(nvmlReturn_t, nvmlDeviceGetLastBBXFlushTime, (device, timestamp, durationUs), W(device), W(timestamp), W(durationUs))
nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v1_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetMPSComputeRunningProcesses, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses_v2(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v2_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetMPSComputeRunningProcesses_v2, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses_v3(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_t *infos)
TRACED(nvmlReturn_t, nvmlDeviceGetMPSComputeRunningProcesses_v3, (device, infoCount, infos), W(device), W(infoCount), W(infos))
nvmlReturn_t nvmlDeviceGetMarginTemperature(nvmlDevice_t device, nvmlMarginTemperature_t *marginTempInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetMarginTemperature, (device, marginTempInfo), W(device), W(marginTempInfo))
nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned int *clock)
TRACED(nvmlReturn_t, nvmlDeviceGetMaxClockInfo, (device, type, clock), W(device), W(type), W(clock))
nvmlReturn_t nvmlDeviceGetMaxCustomerBoostClock(nvmlDevice_t device, nvmlClockType_t clockType, unsigned int *clockMHz)
TRACED(nvmlReturn_t, nvmlDeviceGetMaxCustomerBoostClock, (device, clockType, clockMHz), W(device), W(clockType), W(clockMHz))
nvmlReturn_t nvmlDeviceGetMaxMigDeviceCount(nvmlDevice_t device, unsigned int *count)
TRACED(nvmlReturn_t, nvmlDeviceGetMaxMigDeviceCount, (device, count), W(device), W(count))
nvmlReturn_t nvmlDeviceGetMaxPcieLinkGeneration(nvmlDevice_t device, unsigned int *maxLinkGen)
TRACED(nvmlReturn_t, nvmlDeviceGetMaxPcieLinkGeneration, (device, maxLinkGen), W(device), W(maxLinkGen))
nvmlReturn_t nvmlDeviceGetMaxPcieLinkWidth(nvmlDevice_t device, unsigned int *maxLinkWidth)
TRACED(nvmlReturn_t, nvmlDeviceGetMaxPcieLinkWidth, (device, maxLinkWidth), W(device), W(maxLinkWidth))
nvmlReturn_t nvmlDeviceGetMemClkMinMaxVfOffset(nvmlDevice_t device, int *minOffset, int *maxOffset)
TRACED(nvmlReturn_t, nvmlDeviceGetMemClkMinMaxVfOffset, (device, minOffset, maxOffset), W(device), W(minOffset), W(maxOffset))
nvmlReturn_t nvmlDeviceGetMemClkVfOffset(nvmlDevice_t device, int *offset)
TRACED(nvmlReturn_t, nvmlDeviceGetMemClkVfOffset, (device, offset), W(device), W(offset))
nvmlReturn_t nvmlDeviceGetMemoryAffinity(nvmlDevice_t device, unsigned int nodeSetSize, unsigned long *nodeSet, nvmlAffinityScope_t scope)
TRACED(nvmlReturn_t, nvmlDeviceGetMemoryAffinity, (device, nodeSetSize, nodeSet, scope), W(device), W(nodeSetSize), W(nodeSet), W(scope))
nvmlReturn_t nvmlDeviceGetMemoryBusWidth(nvmlDevice_t device, unsigned int *busWidth)
TRACED(nvmlReturn_t, nvmlDeviceGetMemoryBusWidth, (device, busWidth), W(device), W(busWidth))
nvmlReturn_t nvmlDeviceGetMemoryErrorCounter(nvmlDevice_t device, nvmlMemoryErrorType_t errorType, nvmlEccCounterType_t counterType, nvmlMemoryLocation_t locationType, unsigned long long *count)
TRACED(nvmlReturn_t, nvmlDeviceGetMemoryErrorCounter, (device, errorType, counterType, locationType, count), W(device), W(errorType), W(counterType), W(locationType), W(count))
nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t device, nvmlMemory_t *memory)
TRACED(nvmlReturn_t, nvmlDeviceGetMemoryInfo, (device, memory), W(device), W(memory))
nvmlReturn_t nvmlDeviceGetMemoryInfo_v2(nvmlDevice_t device, nvmlMemory_v2_t *memory)
TRACED(nvmlReturn_t, nvmlDeviceGetMemoryInfo_v2, (device, memory), W(device), W(memory))
nvmlReturn_t nvmlDeviceGetMemoryLimits_v1(nvmlDevice_t device, nvmlGetMemoryLimits_v1_t *limits)
TRACED(nvmlReturn_t, nvmlDeviceGetMemoryLimits_v1, (device, limits), W(device), W(limits))
nvmlReturn_t nvmlDeviceGetMigDeviceHandleByIndex(nvmlDevice_t device, unsigned int index, nvmlDevice_t *migDevice)
TRACED(nvmlReturn_t, nvmlDeviceGetMigDeviceHandleByIndex, (device, index, migDevice), W(device), W(index), W(migDevice))
nvmlReturn_t nvmlDeviceGetMigMode(nvmlDevice_t device, unsigned int *currentMode, unsigned int *pendingMode)
TRACED(nvmlReturn_t, nvmlDeviceGetMigMode, (device, currentMode, pendingMode), W(device), W(currentMode), W(pendingMode))
nvmlReturn_t nvmlDeviceGetMinMaxClockOfPState(nvmlDevice_t device, nvmlClockType_t type, nvmlPstates_t pstate, unsigned int *minClockMHz, unsigned int *maxClockMHz)
TRACED(nvmlReturn_t, nvmlDeviceGetMinMaxClockOfPState, (device, type, pstate, minClockMHz, maxClockMHz), W(device), W(type), W(pstate), W(minClockMHz), W(maxClockMHz))
nvmlReturn_t nvmlDeviceGetMinMaxFanSpeed(nvmlDevice_t device, unsigned int *minSpeed, unsigned int *maxSpeed)
TRACED(nvmlReturn_t, nvmlDeviceGetMinMaxFanSpeed, (device, minSpeed, maxSpeed), W(device), W(minSpeed), W(maxSpeed))
nvmlReturn_t nvmlDeviceGetMinorNumber(nvmlDevice_t device, unsigned int *minorNumber)
TRACED(nvmlReturn_t, nvmlDeviceGetMinorNumber, (device, minorNumber), W(device), W(minorNumber))
nvmlReturn_t nvmlDeviceGetModuleId(nvmlDevice_t device, unsigned int *moduleId)
TRACED(nvmlReturn_t, nvmlDeviceGetModuleId, (device, moduleId), W(device), W(moduleId))
nvmlReturn_t nvmlDeviceGetMultiGpuBoard(nvmlDevice_t device, unsigned int *multiGpuBool)
TRACED(nvmlReturn_t, nvmlDeviceGetMultiGpuBoard, (device, multiGpuBool), W(device), W(multiGpuBool))
nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char *name, unsigned int length)
TRACED(nvmlReturn_t, nvmlDeviceGetName, (device, name, length), W(device), W(name), W(length))
nvmlReturn_t nvmlDeviceGetNumFans(nvmlDevice_t device, unsigned int *numFans)
TRACED(nvmlReturn_t, nvmlDeviceGetNumFans, (device, numFans), W(device), W(numFans))
nvmlReturn_t nvmlDeviceGetNumGpuCores(nvmlDevice_t device, unsigned int *numCores)
TRACED(nvmlReturn_t, nvmlDeviceGetNumGpuCores, (device, numCores), W(device), W(numCores))
nvmlReturn_t nvmlDeviceGetNumaNodeId(nvmlDevice_t device, unsigned int *node)
TRACED(nvmlReturn_t, nvmlDeviceGetNumaNodeId, (device, node), W(device), W(node))
nvmlReturn_t nvmlDeviceGetNvLinkCapability(nvmlDevice_t device, unsigned int link, nvmlNvLinkCapability_t capability, unsigned int *capResult)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkCapability, (device, link, capability, capResult), W(device), W(link), W(capability), W(capResult))
nvmlReturn_t nvmlDeviceGetNvLinkErrorCounter(nvmlDevice_t device, unsigned int link, nvmlNvLinkErrorCounter_t counter, unsigned long long *counterValue)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkErrorCounter, (device, link, counter, counterValue), W(device), W(link), W(counter), W(counterValue))
nvmlReturn_t nvmlDeviceGetNvLinkInfo(nvmlDevice_t device, nvmlNvLinkInfo_t *info)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkInfo, (device, info), W(device), W(info))
nvmlReturn_t nvmlDeviceGetNvLinkInfo_v3(nvmlDevice_t device, nvmlNvLinkInfo_v3_t *info)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkInfo_v3, (device, info), W(device), W(info))
nvmlReturn_t nvmlDeviceGetNvLinkRemoteDeviceType(nvmlDevice_t device, unsigned int link, nvmlIntNvLinkDeviceType_t *pNvLinkDeviceType)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkRemoteDeviceType, (device, link, pNvLinkDeviceType), W(device), W(link), W(pNvLinkDeviceType))
nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo(nvmlDevice_t device, unsigned int link, nvmlPciInfo_t *pci)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkRemotePciInfo, (device, link, pci), W(device), W(link), W(pci))
nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo_v2(nvmlDevice_t device, unsigned int link, nvmlPciInfo_t *pci)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkRemotePciInfo_v2, (device, link, pci), W(device), W(link), W(pci))
nvmlReturn_t nvmlDeviceGetNvLinkState(nvmlDevice_t device, unsigned int link, nvmlEnableState_t *isActive)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkState, (device, link, isActive), W(device), W(link), W(isActive))
nvmlReturn_t nvmlDeviceGetNvLinkTelemetrySamples_v1(nvmlDevice_t device, nvmlNvlinkTelemetrySamples_v1_t *samples)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkTelemetrySamples_v1, (device, samples), W(device), W(samples))
nvmlReturn_t nvmlDeviceGetNvLinkUtilizationControl(nvmlDevice_t device, unsigned int link, unsigned int counter, nvmlNvLinkUtilizationControl_t *control)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkUtilizationControl, (device, link, counter, control), W(device), W(link), W(counter), W(control))
nvmlReturn_t nvmlDeviceGetNvLinkUtilizationCounter(nvmlDevice_t device, unsigned int link, unsigned int counter, unsigned long long *rxcounter, unsigned long long *txcounter)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkUtilizationCounter, (device, link, counter, rxcounter, txcounter), W(device), W(link), W(counter), W(rxcounter), W(txcounter))
nvmlReturn_t nvmlDeviceGetNvLinkVersion(nvmlDevice_t device, unsigned int link, unsigned int *version)
TRACED(nvmlReturn_t, nvmlDeviceGetNvLinkVersion, (device, link, version), W(device), W(link), W(version))
nvmlReturn_t nvmlDeviceGetNvlinkBwMode(nvmlDevice_t device, nvmlNvlinkGetBwMode_t *getBwMode)
TRACED(nvmlReturn_t, nvmlDeviceGetNvlinkBwMode, (device, getBwMode), W(device), W(getBwMode))
nvmlReturn_t nvmlDeviceGetNvlinkNvlePrivateInfo_v1(nvmlDevice_t device, nvmlNvlinkNvlePrivateInfo_v1_t *privateInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetNvlinkNvlePrivateInfo_v1, (device, privateInfo), W(device), W(privateInfo))
nvmlReturn_t nvmlDeviceGetNvlinkRemapTableInfo_v1(nvmlDevice_t device, nvmlNvlinkGetRemapTableInfo_v1_t *remapTableInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetNvlinkRemapTableInfo_v1, (device, remapTableInfo), W(device), W(remapTableInfo))
nvmlReturn_t nvmlDeviceGetNvlinkSupportedBwModes(nvmlDevice_t device, nvmlNvlinkSupportedBwModes_t *supportedBwMode)
TRACED(nvmlReturn_t, nvmlDeviceGetNvlinkSupportedBwModes, (device, supportedBwMode), W(device), W(supportedBwMode))
nvmlReturn_t nvmlDeviceGetOfaUtilization(nvmlDevice_t device, unsigned int *utilization, unsigned int *samplingPeriodUs)
TRACED(nvmlReturn_t, nvmlDeviceGetOfaUtilization, (device, utilization, samplingPeriodUs), W(device), W(utilization), W(samplingPeriodUs))
nvmlReturn_t nvmlDeviceGetP2PStatus(nvmlDevice_t device1, nvmlDevice_t device2, nvmlGpuP2PCapsIndex_t p2pIndex, nvmlGpuP2PStatus_t *p2pStatus)
TRACED(nvmlReturn_t, nvmlDeviceGetP2PStatus, (device1, device2, p2pIndex, p2pStatus), W(device1), W(device2), W(p2pIndex), W(p2pStatus))
nvmlReturn_t nvmlDeviceGetPciInfo(nvmlDevice_t device, nvmlPciInfo_t *pci)
TRACED(nvmlReturn_t, nvmlDeviceGetPciInfo, (device, pci), W(device), W(pci))
nvmlReturn_t nvmlDeviceGetPciInfo_v2(nvmlDevice_t device, nvmlPciInfo_t *pci)
TRACED(nvmlReturn_t, nvmlDeviceGetPciInfo_v2, (device, pci), W(device), W(pci))
nvmlReturn_t nvmlDeviceGetPciInfo_v3(nvmlDevice_t device, nvmlPciInfo_t *pci)
TRACED(nvmlReturn_t, nvmlDeviceGetPciInfo_v3, (device, pci), W(device), W(pci))
nvmlReturn_t nvmlDeviceGetPciInfoExt(nvmlDevice_t device, nvmlPciInfoExt_t *pci)
TRACED(nvmlReturn_t, nvmlDeviceGetPciInfoExt, (device, pci), W(device), W(pci))
nvmlReturn_t nvmlDeviceGetPcieLinkMaxSpeed(nvmlDevice_t device, unsigned int *maxSpeed)
TRACED(nvmlReturn_t, nvmlDeviceGetPcieLinkMaxSpeed, (device, maxSpeed), W(device), W(maxSpeed))
nvmlReturn_t nvmlDeviceGetPcieReplayCounter(nvmlDevice_t device, unsigned int *value)
TRACED(nvmlReturn_t, nvmlDeviceGetPcieReplayCounter, (device, value), W(device), W(value))
nvmlReturn_t nvmlDeviceGetPcieSpeed(nvmlDevice_t device, unsigned int *pcieSpeed)
TRACED(nvmlReturn_t, nvmlDeviceGetPcieSpeed, (device, pcieSpeed), W(device), W(pcieSpeed))
nvmlReturn_t nvmlDeviceGetPcieThroughput(nvmlDevice_t device, nvmlPcieUtilCounter_t counter, unsigned int *value)
TRACED(nvmlReturn_t, nvmlDeviceGetPcieThroughput, (device, counter, value), W(device), W(counter), W(value))
nvmlReturn_t nvmlDeviceGetPdi(nvmlDevice_t device, nvmlPdi_t *pdi)
TRACED(nvmlReturn_t, nvmlDeviceGetPdi, (device, pdi), W(device), W(pdi))
nvmlReturn_t nvmlDeviceGetPerformanceModes(nvmlDevice_t device, nvmlDevicePerfModes_t *perfModes)
TRACED(nvmlReturn_t, nvmlDeviceGetPerformanceModes, (device, perfModes), W(device), W(perfModes))
nvmlReturn_t nvmlDeviceGetPerformanceState(nvmlDevice_t device, nvmlPstates_t *pState)
TRACED(nvmlReturn_t, nvmlDeviceGetPerformanceState, (device, pState), W(device), W(pState))
nvmlReturn_t nvmlDeviceGetPersistenceMode(nvmlDevice_t device, nvmlEnableState_t *mode)
TRACED(nvmlReturn_t, nvmlDeviceGetPersistenceMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceGetPgpuMetadataString(nvmlDevice_t device, char *pgpuMetadata, unsigned int *bufferSize)
TRACED(nvmlReturn_t, nvmlDeviceGetPgpuMetadataString, (device, pgpuMetadata, bufferSize), W(device), W(pgpuMetadata), W(bufferSize))
nvmlReturn_t nvmlDeviceGetPlatformInfo(nvmlDevice_t device, nvmlPlatformInfo_t *platformInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetPlatformInfo, (device, platformInfo), W(device), W(platformInfo))
nvmlReturn_t nvmlDeviceGetPowerManagementDefaultLimit(nvmlDevice_t device, unsigned int *defaultLimit)
TRACED(nvmlReturn_t, nvmlDeviceGetPowerManagementDefaultLimit, (device, defaultLimit), W(device), W(defaultLimit))
nvmlReturn_t nvmlDeviceGetPowerManagementLimit(nvmlDevice_t device, unsigned int *limit)
TRACED(nvmlReturn_t, nvmlDeviceGetPowerManagementLimit, (device, limit), W(device), W(limit))
nvmlReturn_t nvmlDeviceGetPowerManagementLimitConstraints(nvmlDevice_t device, unsigned int *minLimit, unsigned int *maxLimit)
TRACED(nvmlReturn_t, nvmlDeviceGetPowerManagementLimitConstraints, (device, minLimit, maxLimit), W(device), W(minLimit), W(maxLimit))
nvmlReturn_t nvmlDeviceGetPowerManagementMode(nvmlDevice_t device, nvmlEnableState_t *mode)
TRACED(nvmlReturn_t, nvmlDeviceGetPowerManagementMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceGetPowerMizerMode_v1(nvmlDevice_t device, nvmlDevicePowerMizerModes_v1_t *powerMizerMode)
TRACED(nvmlReturn_t, nvmlDeviceGetPowerMizerMode_v1, (device, powerMizerMode), W(device), W(powerMizerMode))
nvmlReturn_t nvmlDeviceGetPowerSource(nvmlDevice_t device, nvmlPowerSource_t *powerSource)
TRACED(nvmlReturn_t, nvmlDeviceGetPowerSource, (device, powerSource), W(device), W(powerSource))
nvmlReturn_t nvmlDeviceGetPowerState(nvmlDevice_t device, nvmlPstates_t *pState)
TRACED(nvmlReturn_t, nvmlDeviceGetPowerState, (device, pState), W(device), W(pState))
nvmlReturn_t nvmlDeviceGetPowerUsage(nvmlDevice_t device, unsigned int *power)
TRACED(nvmlReturn_t, nvmlDeviceGetPowerUsage, (device, power), W(device), W(power))
nvmlReturn_t nvmlDeviceGetProcessUtilization(nvmlDevice_t device, nvmlProcessUtilizationSample_t *utilization, unsigned int *processSamplesCount, unsigned long long lastSeenTimeStamp)
TRACED(nvmlReturn_t, nvmlDeviceGetProcessUtilization, (device, utilization, processSamplesCount, lastSeenTimeStamp), W(device), W(utilization), W(processSamplesCount), W(lastSeenTimeStamp))
nvmlReturn_t nvmlDeviceGetProcessesUtilizationInfo(nvmlDevice_t device, nvmlProcessesUtilizationInfo_t *procesesUtilInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetProcessesUtilizationInfo, (device, procesesUtilInfo), W(device), W(procesesUtilInfo))
nvmlReturn_t nvmlDeviceGetRemappedRows(nvmlDevice_t device, unsigned int *corrRows, unsigned int *uncRows, unsigned int *isPending, unsigned int *failureOccurred)
TRACED(nvmlReturn_t, nvmlDeviceGetRemappedRows, (device, corrRows, uncRows, isPending, failureOccurred), W(device), W(corrRows), W(uncRows), W(isPending), W(failureOccurred))
nvmlReturn_t nvmlDeviceGetRemappedRows_v2(nvmlDevice_t device, nvmlRemappedRowsInfo_v2_t *info)
TRACED(nvmlReturn_t, nvmlDeviceGetRemappedRows_v2, (device, info), W(device), W(info))
nvmlReturn_t nvmlDeviceGetRepairStatus(nvmlDevice_t device, nvmlRepairStatus_t *repairStatus)
TRACED(nvmlReturn_t, nvmlDeviceGetRepairStatus, (device, repairStatus), W(device), W(repairStatus))
nvmlReturn_t nvmlDeviceGetRetiredPages(nvmlDevice_t device, nvmlPageRetirementCause_t cause, unsigned int *pageCount, unsigned long long *addresses)
TRACED(nvmlReturn_t, nvmlDeviceGetRetiredPages, (device, cause, pageCount, addresses), W(device), W(cause), W(pageCount), W(addresses))
nvmlReturn_t nvmlDeviceGetRetiredPages_v2(nvmlDevice_t device, nvmlPageRetirementCause_t cause, unsigned int *pageCount, unsigned long long *addresses, unsigned long long *timestamps)
TRACED(nvmlReturn_t, nvmlDeviceGetRetiredPages_v2, (device, cause, pageCount, addresses, timestamps), W(device), W(cause), W(pageCount), W(addresses), W(timestamps))
nvmlReturn_t nvmlDeviceGetRetiredPagesPendingStatus(nvmlDevice_t device, nvmlEnableState_t *isPending)
TRACED(nvmlReturn_t, nvmlDeviceGetRetiredPagesPendingStatus, (device, isPending), W(device), W(isPending))
nvmlReturn_t nvmlDeviceGetRowRemapperHistogram(nvmlDevice_t device, nvmlRowRemapperHistogramValues_t *values)
TRACED(nvmlReturn_t, nvmlDeviceGetRowRemapperHistogram, (device, values), W(device), W(values))
nvmlReturn_t nvmlDeviceGetRunningProcessDetailList(nvmlDevice_t device, nvmlProcessDetailList_t *plist)
TRACED(nvmlReturn_t, nvmlDeviceGetRunningProcessDetailList, (device, plist), W(device), W(plist))
nvmlReturn_t nvmlDeviceGetSamples(nvmlDevice_t device, nvmlSamplingType_t type, unsigned long long lastSeenTimeStamp, nvmlValueType_t *sampleValType, unsigned int *sampleCount, nvmlSample_t *samples)
TRACED(nvmlReturn_t, nvmlDeviceGetSamples, (device, type, lastSeenTimeStamp, sampleValType, sampleCount, samples), W(device), W(type), W(lastSeenTimeStamp), W(sampleValType), W(sampleCount), W(samples))
nvmlReturn_t nvmlDeviceGetSerial(nvmlDevice_t device, char *serial, unsigned int length)
TRACED(nvmlReturn_t, nvmlDeviceGetSerial, (device, serial, length), W(device), W(serial), W(length))
nvmlReturn_t nvmlDeviceGetSramEccErrorStatus(nvmlDevice_t device, nvmlEccSramErrorStatus_t *status)
TRACED(nvmlReturn_t, nvmlDeviceGetSramEccErrorStatus, (device, status), W(device), W(status))
nvmlReturn_t nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts(nvmlDevice_t device, nvmlEccSramUniqueUncorrectedErrorCounts_t *errorCounts)
TRACED(nvmlReturn_t, nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts, (device, errorCounts), W(device), W(errorCounts))
nvmlReturn_t nvmlDeviceGetSupportedClocksEventReasons(nvmlDevice_t device, unsigned long long *supportedClocksEventReasons)
TRACED(nvmlReturn_t, nvmlDeviceGetSupportedClocksEventReasons, (device, supportedClocksEventReasons), W(device), W(supportedClocksEventReasons))
nvmlReturn_t nvmlDeviceGetSupportedClocksThrottleReasons(nvmlDevice_t device, unsigned long long *supportedClocksThrottleReasons)
TRACED(nvmlReturn_t, nvmlDeviceGetSupportedClocksThrottleReasons, (device, supportedClocksThrottleReasons), W(device), W(supportedClocksThrottleReasons))
nvmlReturn_t nvmlDeviceGetSupportedEventTypes(nvmlDevice_t device, unsigned long long *eventTypes)
TRACED(nvmlReturn_t, nvmlDeviceGetSupportedEventTypes, (device, eventTypes), W(device), W(eventTypes))
nvmlReturn_t nvmlDeviceGetSupportedGraphicsClocks(nvmlDevice_t device, unsigned int memoryClockMHz, unsigned int *count, unsigned int *clocksMHz)
TRACED(nvmlReturn_t, nvmlDeviceGetSupportedGraphicsClocks, (device, memoryClockMHz, count, clocksMHz), W(device), W(memoryClockMHz), W(count), W(clocksMHz))
nvmlReturn_t nvmlDeviceGetSupportedMemoryClocks(nvmlDevice_t device, unsigned int *count, unsigned int *clocksMHz)
TRACED(nvmlReturn_t, nvmlDeviceGetSupportedMemoryClocks, (device, count, clocksMHz), W(device), W(count), W(clocksMHz))
nvmlReturn_t nvmlDeviceGetSupportedPerformanceStates(nvmlDevice_t device, nvmlPstates_t *pstates, unsigned int size)
TRACED(nvmlReturn_t, nvmlDeviceGetSupportedPerformanceStates, (device, pstates, size), W(device), W(pstates), W(size))
nvmlReturn_t nvmlDeviceGetSupportedVgpus(nvmlDevice_t device, unsigned int *vgpuCount, nvmlVgpuTypeId_t *vgpuTypeIds)
TRACED(nvmlReturn_t, nvmlDeviceGetSupportedVgpus, (device, vgpuCount, vgpuTypeIds), W(device), W(vgpuCount), W(vgpuTypeIds))
nvmlReturn_t nvmlDeviceGetTargetFanSpeed(nvmlDevice_t device, unsigned int fan, unsigned int *targetSpeed)
TRACED(nvmlReturn_t, nvmlDeviceGetTargetFanSpeed, (device, fan, targetSpeed), W(device), W(fan), W(targetSpeed))
nvmlReturn_t nvmlDeviceGetTemperature(nvmlDevice_t device, nvmlTemperatureSensors_t sensorType, unsigned int *temp)
TRACED(nvmlReturn_t, nvmlDeviceGetTemperature, (device, sensorType, temp), W(device), W(sensorType), W(temp))
nvmlReturn_t nvmlDeviceGetTemperatureThreshold(nvmlDevice_t device, nvmlTemperatureThresholds_t thresholdType, unsigned int *temp)
TRACED(nvmlReturn_t, nvmlDeviceGetTemperatureThreshold, (device, thresholdType, temp), W(device), W(thresholdType), W(temp))
nvmlReturn_t nvmlDeviceGetTemperatureV(nvmlDevice_t device, nvmlTemperature_t *temperature)
TRACED(nvmlReturn_t, nvmlDeviceGetTemperatureV, (device, temperature), W(device), W(temperature))
nvmlReturn_t nvmlDeviceGetThermalSettings(nvmlDevice_t device, unsigned int sensorIndex, nvmlGpuThermalSettings_t *pThermalSettings)
TRACED(nvmlReturn_t, nvmlDeviceGetThermalSettings, (device, sensorIndex, pThermalSettings), W(device), W(sensorIndex), W(pThermalSettings))
nvmlReturn_t nvmlDeviceGetTopologyCommonAncestor(nvmlDevice_t device1, nvmlDevice_t device2, nvmlGpuTopologyLevel_t *pathInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetTopologyCommonAncestor, (device1, device2, pathInfo), W(device1), W(device2), W(pathInfo))
nvmlReturn_t nvmlDeviceGetTopologyNearestGpus(nvmlDevice_t device, nvmlGpuTopologyLevel_t level, unsigned int *count, nvmlDevice_t *deviceArray)
TRACED(nvmlReturn_t, nvmlDeviceGetTopologyNearestGpus, (device, level, count, deviceArray), W(device), W(level), W(count), W(deviceArray))
nvmlReturn_t nvmlDeviceGetTotalEccErrors(nvmlDevice_t device, nvmlMemoryErrorType_t errorType, nvmlEccCounterType_t counterType, unsigned long long *eccCounts)
TRACED(nvmlReturn_t, nvmlDeviceGetTotalEccErrors, (device, errorType, counterType, eccCounts), W(device), W(errorType), W(counterType), W(eccCounts))
nvmlReturn_t nvmlDeviceGetTotalEnergyConsumption(nvmlDevice_t device, unsigned long long *energy)
TRACED(nvmlReturn_t, nvmlDeviceGetTotalEnergyConsumption, (device, energy), W(device), W(energy))
nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t device, char *uuid, unsigned int length)
TRACED(nvmlReturn_t, nvmlDeviceGetUUID, (device, uuid, length), W(device), W(uuid), W(length))
nvmlReturn_t nvmlDeviceGetUnrepairableMemoryFlag_v1(nvmlDevice_t device, nvmlUnrepairableMemoryStatus_v1_t *unrepairableMemoryStatus)
TRACED(nvmlReturn_t, nvmlDeviceGetUnrepairableMemoryFlag_v1, (device, unrepairableMemoryStatus), W(device), W(unrepairableMemoryStatus))
nvmlReturn_t nvmlDeviceGetUtilizationRates(nvmlDevice_t device, nvmlUtilization_t *utilization)
TRACED(nvmlReturn_t, nvmlDeviceGetUtilizationRates, (device, utilization), W(device), W(utilization))
nvmlReturn_t nvmlDeviceGetVbiosVersion(nvmlDevice_t device, char *version, unsigned int length)
TRACED(nvmlReturn_t, nvmlDeviceGetVbiosVersion, (device, version, length), W(device), W(version), W(length))
nvmlReturn_t nvmlDeviceGetVgpuCapabilities(nvmlDevice_t device, nvmlDeviceVgpuCapability_t capability, unsigned int *capResult)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuCapabilities, (device, capability, capResult), W(device), W(capability), W(capResult))
nvmlReturn_t nvmlDeviceGetVgpuHeterogeneousMode(nvmlDevice_t device, nvmlVgpuHeterogeneousMode_t *pHeterogeneousMode)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuHeterogeneousMode, (device, pHeterogeneousMode), W(device), W(pHeterogeneousMode))
nvmlReturn_t nvmlDeviceGetVgpuInstancesUtilizationInfo(nvmlDevice_t device, nvmlVgpuInstancesUtilizationInfo_t *vgpuUtilInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuInstancesUtilizationInfo, (device, vgpuUtilInfo), W(device), W(vgpuUtilInfo))
nvmlReturn_t nvmlDeviceGetVgpuMetadata(nvmlDevice_t device, nvmlVgpuPgpuMetadata_t *pgpuMetadata, unsigned int *bufferSize)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuMetadata, (device, pgpuMetadata, bufferSize), W(device), W(pgpuMetadata), W(bufferSize))
nvmlReturn_t nvmlDeviceGetVgpuProcessUtilization(nvmlDevice_t device, unsigned long long lastSeenTimeStamp, unsigned int *vgpuProcessSamplesCount, nvmlVgpuProcessUtilizationSample_t *utilizationSamples)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuProcessUtilization, (device, lastSeenTimeStamp, vgpuProcessSamplesCount, utilizationSamples), W(device), W(lastSeenTimeStamp), W(vgpuProcessSamplesCount), W(utilizationSamples))
nvmlReturn_t nvmlDeviceGetVgpuProcessesUtilizationInfo(nvmlDevice_t device, nvmlVgpuProcessesUtilizationInfo_t *vgpuProcUtilInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuProcessesUtilizationInfo, (device, vgpuProcUtilInfo), W(device), W(vgpuProcUtilInfo))
nvmlReturn_t nvmlDeviceGetVgpuSchedulerCapabilities(nvmlDevice_t device, nvmlVgpuSchedulerCapabilities_t *pCapabilities)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuSchedulerCapabilities, (device, pCapabilities), W(device), W(pCapabilities))
nvmlReturn_t nvmlDeviceGetVgpuSchedulerLog(nvmlDevice_t device, nvmlVgpuSchedulerLog_t *pSchedulerLog)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuSchedulerLog, (device, pSchedulerLog), W(device), W(pSchedulerLog))
nvmlReturn_t nvmlDeviceGetVgpuSchedulerLog_v2(nvmlDevice_t device, nvmlVgpuSchedulerLogInfo_v2_t *pSchedulerLogInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuSchedulerLog_v2, (device, pSchedulerLogInfo), W(device), W(pSchedulerLogInfo))
nvmlReturn_t nvmlDeviceGetVgpuSchedulerState(nvmlDevice_t device, nvmlVgpuSchedulerGetState_t *pSchedulerState)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuSchedulerState, (device, pSchedulerState), W(device), W(pSchedulerState))
nvmlReturn_t nvmlDeviceGetVgpuSchedulerState_v2(nvmlDevice_t device, nvmlVgpuSchedulerStateInfo_v2_t *pSchedulerStateInfo)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuSchedulerState_v2, (device, pSchedulerStateInfo), W(device), W(pSchedulerStateInfo))
nvmlReturn_t nvmlDeviceGetVgpuTypeCreatablePlacements(nvmlDevice_t device, nvmlVgpuTypeId_t vgpuTypeId, nvmlVgpuPlacementList_t *pPlacementList)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuTypeCreatablePlacements, (device, vgpuTypeId, pPlacementList), W(device), W(vgpuTypeId), W(pPlacementList))
nvmlReturn_t nvmlDeviceGetVgpuTypeSupportedPlacements(nvmlDevice_t device, nvmlVgpuTypeId_t vgpuTypeId, nvmlVgpuPlacementList_t *pPlacementList)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuTypeSupportedPlacements, (device, vgpuTypeId, pPlacementList), W(device), W(vgpuTypeId), W(pPlacementList))
nvmlReturn_t nvmlDeviceGetVgpuUtilization(nvmlDevice_t device, unsigned long long lastSeenTimeStamp, nvmlValueType_t *sampleValType, unsigned int *vgpuInstanceSamplesCount, nvmlVgpuInstanceUtilizationSample_t *utilizationSamples)
TRACED(nvmlReturn_t, nvmlDeviceGetVgpuUtilization, (device, lastSeenTimeStamp, sampleValType, vgpuInstanceSamplesCount, utilizationSamples), W(device), W(lastSeenTimeStamp), W(sampleValType), W(vgpuInstanceSamplesCount), W(utilizationSamples))
nvmlReturn_t nvmlDeviceGetViolationStatus(nvmlDevice_t device, nvmlPerfPolicyType_t perfPolicyType, nvmlViolationTime_t *violTime)
TRACED(nvmlReturn_t, nvmlDeviceGetViolationStatus, (device, perfPolicyType, violTime), W(device), W(perfPolicyType), W(violTime))
nvmlReturn_t nvmlDeviceGetVirtualizationMode(nvmlDevice_t device, nvmlGpuVirtualizationMode_t *pVirtualMode)
TRACED(nvmlReturn_t, nvmlDeviceGetVirtualizationMode, (device, pVirtualMode), W(device), W(pVirtualMode))
nvmlReturn_t nvmlDeviceIsMigDeviceHandle(nvmlDevice_t device, unsigned int *isMigDevice)
TRACED(nvmlReturn_t, nvmlDeviceIsMigDeviceHandle, (device, isMigDevice), W(device), W(isMigDevice))
nvmlReturn_t nvmlDeviceLockNvlinkRemapTable_v1(nvmlDevice_t device, nvmlNvlinkLockRemapTable_v1_t *remapTableLockInfo)
TRACED(nvmlReturn_t, nvmlDeviceLockNvlinkRemapTable_v1, (device, remapTableLockInfo), W(device), W(remapTableLockInfo))
nvmlReturn_t nvmlDeviceModifyDrainState(nvmlPciInfo_t *pciInfo, nvmlEnableState_t newState)
TRACED(nvmlReturn_t, nvmlDeviceModifyDrainState, (pciInfo, newState), W(pciInfo), W(newState))
nvmlReturn_t nvmlDeviceOnSameBoard(nvmlDevice_t device1, nvmlDevice_t device2, int *onSameBoard)
TRACED(nvmlReturn_t, nvmlDeviceOnSameBoard, (device1, device2, onSameBoard), W(device1), W(device2), W(onSameBoard))
nvmlReturn_t nvmlDevicePerfMetricsGetSamples_v1(nvmlDevice_t device, nvmlPerfMetricsSamples_v1_t *samples)
TRACED(nvmlReturn_t, nvmlDevicePerfMetricsGetSamples_v1, (device, samples), W(device), W(samples))
nvmlReturn_t nvmlDevicePowerSmoothingActivatePresetProfile(nvmlDevice_t device, nvmlPowerSmoothingProfile_t *profile)
TRACED(nvmlReturn_t, nvmlDevicePowerSmoothingActivatePresetProfile, (device, profile), W(device), W(profile))
nvmlReturn_t nvmlDevicePowerSmoothingSetState(nvmlDevice_t device, nvmlPowerSmoothingState_t *state)
TRACED(nvmlReturn_t, nvmlDevicePowerSmoothingSetState, (device, state), W(device), W(state))
nvmlReturn_t nvmlDevicePowerSmoothingUpdatePresetProfileParam(nvmlDevice_t device, nvmlPowerSmoothingProfile_t *profile)
TRACED(nvmlReturn_t, nvmlDevicePowerSmoothingUpdatePresetProfileParam, (device, profile), W(device), W(profile))
nvmlReturn_t nvmlDeviceQueryDrainState(nvmlPciInfo_t *pciInfo, nvmlEnableState_t *currentState)
TRACED(nvmlReturn_t, nvmlDeviceQueryDrainState, (pciInfo, currentState), W(pciInfo), W(currentState))
nvmlReturn_t nvmlDeviceReadPRMCounters_v1(nvmlDevice_t device, nvmlPRMCounterList_v1_t *counterList)
TRACED(nvmlReturn_t, nvmlDeviceReadPRMCounters_v1, (device, counterList), W(device), W(counterList))
nvmlReturn_t nvmlDeviceReadWritePRM_v1(nvmlDevice_t device, nvmlPRMTLV_v1_t *buffer)
TRACED(nvmlReturn_t, nvmlDeviceReadWritePRM_v1, (device, buffer), W(device), W(buffer))
nvmlReturn_t nvmlDeviceRegisterEvents(nvmlDevice_t device, unsigned long long eventTypes, nvmlEventSet_t set)
TRACED(nvmlReturn_t, nvmlDeviceRegisterEvents, (device, eventTypes, set), W(device), W(eventTypes), W(set))
nvmlReturn_t nvmlDeviceRemoveGpu(nvmlPciInfo_t *pciInfo)
TRACED(nvmlReturn_t, nvmlDeviceRemoveGpu, (pciInfo), W(pciInfo))
nvmlReturn_t nvmlDeviceRemoveGpu_v2(nvmlPciInfo_t *pciInfo, nvmlDetachGpuState_t gpuState, nvmlPcieLinkState_t linkState)
TRACED(nvmlReturn_t, nvmlDeviceRemoveGpu_v2, (pciInfo, gpuState, linkState), W(pciInfo), W(gpuState), W(linkState))
nvmlReturn_t nvmlDeviceResetApplicationsClocks(nvmlDevice_t device)
TRACED(nvmlReturn_t, nvmlDeviceResetApplicationsClocks, (device), W(device))
nvmlReturn_t nvmlDeviceResetGpuLockedClocks(nvmlDevice_t device)
TRACED(nvmlReturn_t, nvmlDeviceResetGpuLockedClocks, (device), W(device))
nvmlReturn_t nvmlDeviceResetMemoryLockedClocks(nvmlDevice_t device)
TRACED(nvmlReturn_t, nvmlDeviceResetMemoryLockedClocks, (device), W(device))
nvmlReturn_t nvmlDeviceResetNvLinkErrorCounters(nvmlDevice_t device, unsigned int link)
TRACED(nvmlReturn_t, nvmlDeviceResetNvLinkErrorCounters, (device, link), W(device), W(link))
nvmlReturn_t nvmlDeviceResetNvLinkUtilizationCounter(nvmlDevice_t device, unsigned int link, unsigned int counter)
TRACED(nvmlReturn_t, nvmlDeviceResetNvLinkUtilizationCounter, (device, link, counter), W(device), W(link), W(counter))
nvmlReturn_t nvmlDeviceSetAPIRestriction(nvmlDevice_t device, nvmlRestrictedAPI_t apiType, nvmlEnableState_t isRestricted)
TRACED(nvmlReturn_t, nvmlDeviceSetAPIRestriction, (device, apiType, isRestricted), W(device), W(apiType), W(isRestricted))
nvmlReturn_t nvmlDeviceSetAccountingMode(nvmlDevice_t device, nvmlEnableState_t mode)
TRACED(nvmlReturn_t, nvmlDeviceSetAccountingMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceSetAdaptiveTgpMode_v1(nvmlDevice_t device, nvmlEnableState_t mode)
TRACED(nvmlReturn_t, nvmlDeviceSetAdaptiveTgpMode_v1, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceSetApplicationsClocks(nvmlDevice_t device, unsigned int memClockMHz, unsigned int graphicsClockMHz)
TRACED(nvmlReturn_t, nvmlDeviceSetApplicationsClocks, (device, memClockMHz, graphicsClockMHz), W(device), W(memClockMHz), W(graphicsClockMHz))
nvmlReturn_t nvmlDeviceSetAutoBoostedClocksEnabled(nvmlDevice_t device, nvmlEnableState_t enabled)
TRACED(nvmlReturn_t, nvmlDeviceSetAutoBoostedClocksEnabled, (device, enabled), W(device), W(enabled))
nvmlReturn_t nvmlDeviceSetClockOffsets(nvmlDevice_t device, nvmlClockOffset_t *info)
TRACED(nvmlReturn_t, nvmlDeviceSetClockOffsets, (device, info), W(device), W(info))
nvmlReturn_t nvmlDeviceSetComputeMode(nvmlDevice_t device, nvmlComputeMode_t mode)
TRACED(nvmlReturn_t, nvmlDeviceSetComputeMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceSetConfComputeUnprotectedMemSize(nvmlDevice_t device, unsigned long long sizeKiB)
TRACED(nvmlReturn_t, nvmlDeviceSetConfComputeUnprotectedMemSize, (device, sizeKiB), W(device), W(sizeKiB))
nvmlReturn_t nvmlDeviceSetCpuAffinity(nvmlDevice_t device)
TRACED(nvmlReturn_t, nvmlDeviceSetCpuAffinity, (device), W(device))
nvmlReturn_t nvmlDeviceSetDefaultAutoBoostedClocksEnabled(nvmlDevice_t device, nvmlEnableState_t enabled, unsigned int flags)
TRACED(nvmlReturn_t, nvmlDeviceSetDefaultAutoBoostedClocksEnabled, (device, enabled, flags), W(device), W(enabled), W(flags))
nvmlReturn_t nvmlDeviceSetDefaultFanSpeed_v2(nvmlDevice_t device, unsigned int fan)
TRACED(nvmlReturn_t, nvmlDeviceSetDefaultFanSpeed_v2, (device, fan), W(device), W(fan))
nvmlReturn_t nvmlDeviceSetDramEncryptionMode(nvmlDevice_t device, const nvmlDramEncryptionInfo_t *dramEncryption)
TRACED(nvmlReturn_t, nvmlDeviceSetDramEncryptionMode, (device, dramEncryption), W(device), W(dramEncryption))
nvmlReturn_t nvmlDeviceSetDriverModel(nvmlDevice_t device, nvmlDriverModel_t driverModel, unsigned int flags)
TRACED(nvmlReturn_t, nvmlDeviceSetDriverModel, (device, driverModel, flags), W(device), W(driverModel), W(flags))
nvmlReturn_t nvmlDeviceSetEccMode(nvmlDevice_t device, nvmlEnableState_t ecc)
TRACED(nvmlReturn_t, nvmlDeviceSetEccMode, (device, ecc), W(device), W(ecc))
nvmlReturn_t nvmlDeviceSetFanControlPolicy(nvmlDevice_t device, unsigned int fan, nvmlFanControlPolicy_t policy)
TRACED(nvmlReturn_t, nvmlDeviceSetFanControlPolicy, (device, fan, policy), W(device), W(fan), W(policy))
nvmlReturn_t nvmlDeviceSetFanSpeed_v2(nvmlDevice_t device, unsigned int fan, unsigned int speed)
TRACED(nvmlReturn_t, nvmlDeviceSetFanSpeed_v2, (device, fan, speed), W(device), W(fan), W(speed))
nvmlReturn_t nvmlDeviceSetGpcClkVfOffset(nvmlDevice_t device, int offset)
TRACED(nvmlReturn_t, nvmlDeviceSetGpcClkVfOffset, (device, offset), W(device), W(offset))
nvmlReturn_t nvmlDeviceSetGpuLockedClocks(nvmlDevice_t device, unsigned int minGpuClockMHz, unsigned int maxGpuClockMHz)
TRACED(nvmlReturn_t, nvmlDeviceSetGpuLockedClocks, (device, minGpuClockMHz, maxGpuClockMHz), W(device), W(minGpuClockMHz), W(maxGpuClockMHz))
nvmlReturn_t nvmlDeviceSetGpuOperationMode(nvmlDevice_t device, nvmlGpuOperationMode_t mode)
TRACED(nvmlReturn_t, nvmlDeviceSetGpuOperationMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceSetHostname_v1(nvmlDevice_t device, nvmlHostname_v1_t *hostname)
TRACED(nvmlReturn_t, nvmlDeviceSetHostname_v1, (device, hostname), W(device), W(hostname))
nvmlReturn_t nvmlDeviceSetMemClkVfOffset(nvmlDevice_t device, int offset)
TRACED(nvmlReturn_t, nvmlDeviceSetMemClkVfOffset, (device, offset), W(device), W(offset))
nvmlReturn_t nvmlDeviceSetMemoryLimits_v1(nvmlDevice_t device, nvmlSetMemoryLimits_v1_t *limits)
TRACED(nvmlReturn_t, nvmlDeviceSetMemoryLimits_v1, (device, limits), W(device), W(limits))
nvmlReturn_t nvmlDeviceSetMemoryLockedClocks(nvmlDevice_t device, unsigned int minMemClockMHz, unsigned int maxMemClockMHz)
TRACED(nvmlReturn_t, nvmlDeviceSetMemoryLockedClocks, (device, minMemClockMHz, maxMemClockMHz), W(device), W(minMemClockMHz), W(maxMemClockMHz))
nvmlReturn_t nvmlDeviceSetMigMode(nvmlDevice_t device, unsigned int mode, nvmlReturn_t *activationStatus)
TRACED(nvmlReturn_t, nvmlDeviceSetMigMode, (device, mode, activationStatus), W(device), W(mode), W(activationStatus))
nvmlReturn_t nvmlDeviceSetNvLinkDeviceLowPowerThreshold(nvmlDevice_t device, nvmlNvLinkPowerThres_t *info)
TRACED(nvmlReturn_t, nvmlDeviceSetNvLinkDeviceLowPowerThreshold, (device, info), W(device), W(info))
nvmlReturn_t nvmlDeviceSetNvLinkUtilizationControl(nvmlDevice_t device, unsigned int link, unsigned int counter, nvmlNvLinkUtilizationControl_t *control, unsigned int reset)
TRACED(nvmlReturn_t, nvmlDeviceSetNvLinkUtilizationControl, (device, link, counter, control, reset), W(device), W(link), W(counter), W(control), W(reset))
nvmlReturn_t nvmlDeviceSetNvlinkBwMode(nvmlDevice_t device, nvmlNvlinkSetBwMode_t *setBwMode)
TRACED(nvmlReturn_t, nvmlDeviceSetNvlinkBwMode, (device, setBwMode), W(device), W(setBwMode))
nvmlReturn_t nvmlDeviceSetNvlinkBwModeAsync_v1(nvmlDevice_t device, nvmlNvlinkSetBwModeAsync_v1_t *setBwModeAsync)
TRACED(nvmlReturn_t, nvmlDeviceSetNvlinkBwModeAsync_v1, (device, setBwModeAsync), W(device), W(setBwModeAsync))
nvmlReturn_t nvmlDeviceSetNvlinkNvleReady_v1(nvmlDevice_t device, nvmlNvlinkSetNvleReady_v1_t *setNvleReady)
TRACED(nvmlReturn_t, nvmlDeviceSetNvlinkNvleReady_v1, (device, setNvleReady), W(device), W(setNvleReady))
nvmlReturn_t nvmlDeviceSetPersistenceMode(nvmlDevice_t device, nvmlEnableState_t mode)
TRACED(nvmlReturn_t, nvmlDeviceSetPersistenceMode, (device, mode), W(device), W(mode))
nvmlReturn_t nvmlDeviceSetPowerManagementLimit(nvmlDevice_t device, unsigned int limit)
TRACED(nvmlReturn_t, nvmlDeviceSetPowerManagementLimit, (device, limit), W(device), W(limit))
nvmlReturn_t nvmlDeviceSetPowerManagementLimit_v2(nvmlDevice_t device, nvmlPowerValue_v2_t *powerValue)
TRACED(nvmlReturn_t, nvmlDeviceSetPowerManagementLimit_v2, (device, powerValue), W(device), W(powerValue))
nvmlReturn_t nvmlDeviceSetPowerMizerMode_v1(nvmlDevice_t device, nvmlDevicePowerMizerModes_v1_t *powerMizerMode)
TRACED(nvmlReturn_t, nvmlDeviceSetPowerMizerMode_v1, (device, powerMizerMode), W(device), W(powerMizerMode))
nvmlReturn_t nvmlDeviceSetRusdSettings_v1(nvmlDevice_t device, nvmlRusdSettings_v1_t *settings)
TRACED(nvmlReturn_t, nvmlDeviceSetRusdSettings_v1, (device, settings), W(device), W(settings))
nvmlReturn_t nvmlDeviceSetTemperatureThreshold(nvmlDevice_t device, nvmlTemperatureThresholds_t thresholdType, int *temp)
TRACED(nvmlReturn_t, nvmlDeviceSetTemperatureThreshold, (device, thresholdType, temp), W(device), W(thresholdType), W(temp))
nvmlReturn_t nvmlDeviceSetVgpuCapabilities(nvmlDevice_t device, nvmlDeviceVgpuCapability_t capability, nvmlEnableState_t state)
TRACED(nvmlReturn_t, nvmlDeviceSetVgpuCapabilities, (device, capability, state), W(device), W(capability), W(state))
nvmlReturn_t nvmlDeviceSetVgpuHeterogeneousMode(nvmlDevice_t device, const nvmlVgpuHeterogeneousMode_t *pHeterogeneousMode)
TRACED(nvmlReturn_t, nvmlDeviceSetVgpuHeterogeneousMode, (device, pHeterogeneousMode), W(device), W(pHeterogeneousMode))
nvmlReturn_t nvmlDeviceSetVgpuSchedulerState(nvmlDevice_t device, nvmlVgpuSchedulerSetState_t *pSchedulerState)
TRACED(nvmlReturn_t, nvmlDeviceSetVgpuSchedulerState, (device, pSchedulerState), W(device), W(pSchedulerState))
nvmlReturn_t nvmlDeviceSetVgpuSchedulerState_v2(nvmlDevice_t device, nvmlVgpuSchedulerState_v2_t *pSchedulerState)
TRACED(nvmlReturn_t, nvmlDeviceSetVgpuSchedulerState_v2, (device, pSchedulerState), W(device), W(pSchedulerState))
nvmlReturn_t nvmlDeviceSetVirtualizationMode(nvmlDevice_t device, nvmlGpuVirtualizationMode_t virtualMode)
TRACED(nvmlReturn_t, nvmlDeviceSetVirtualizationMode, (device, virtualMode), W(device), W(virtualMode))
nvmlReturn_t nvmlDeviceSetupNvlinkNvleEncryptionKey_v1(nvmlDevice_t device, nvmlNvlinkSetupNvleEncryptionKey_v1_t *encryptionKey)
TRACED(nvmlReturn_t, nvmlDeviceSetupNvlinkNvleEncryptionKey_v1, (device, encryptionKey), W(device), W(encryptionKey))
nvmlReturn_t nvmlDeviceValidateInforom(nvmlDevice_t device)
TRACED(nvmlReturn_t, nvmlDeviceValidateInforom, (device), W(device))
nvmlReturn_t nvmlDeviceVgpuForceGspUnload(nvmlDevice_t device)
TRACED(nvmlReturn_t, nvmlDeviceVgpuForceGspUnload, (device), W(device))
nvmlReturn_t nvmlDeviceWorkloadPowerProfileClearRequestedProfiles(nvmlDevice_t device, nvmlWorkloadPowerProfileRequestedProfiles_t *requestedProfiles)
TRACED(nvmlReturn_t, nvmlDeviceWorkloadPowerProfileClearRequestedProfiles, (device, requestedProfiles), W(device), W(requestedProfiles))
nvmlReturn_t nvmlDeviceWorkloadPowerProfileGetCurrentProfiles(nvmlDevice_t device, nvmlWorkloadPowerProfileCurrentProfiles_t *currentProfiles)
TRACED(nvmlReturn_t, nvmlDeviceWorkloadPowerProfileGetCurrentProfiles, (device, currentProfiles), W(device), W(currentProfiles))
nvmlReturn_t nvmlDeviceWorkloadPowerProfileGetProfilesInfo(nvmlDevice_t device, nvmlWorkloadPowerProfileProfilesInfo_t *profilesInfo)
TRACED(nvmlReturn_t, nvmlDeviceWorkloadPowerProfileGetProfilesInfo, (device, profilesInfo), W(device), W(profilesInfo))
nvmlReturn_t nvmlDeviceWorkloadPowerProfileSetRequestedProfiles(nvmlDevice_t device, nvmlWorkloadPowerProfileRequestedProfiles_t *requestedProfiles)
TRACED(nvmlReturn_t, nvmlDeviceWorkloadPowerProfileSetRequestedProfiles, (device, requestedProfiles), W(device), W(requestedProfiles))
nvmlReturn_t nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1(nvmlDevice_t device, nvmlWorkloadPowerProfileUpdateProfiles_v1_t *updateProfiles)
TRACED(nvmlReturn_t, nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1, (device, updateProfiles), W(device), W(updateProfiles))
const char *nvmlErrorString(nvmlReturn_t result)
TRACED(const char *, nvmlErrorString, (result), W(result))
nvmlReturn_t nvmlEventSetCreate(nvmlEventSet_t *set)
TRACED(nvmlReturn_t, nvmlEventSetCreate, (set), W(set))
nvmlReturn_t nvmlEventSetFree(nvmlEventSet_t set)
TRACED(nvmlReturn_t, nvmlEventSetFree, (set), W(set))
nvmlReturn_t nvmlEventSetGetContextCount_v1(nvmlEventSet_t set, nvmlEventSetGetContextCount_v1_t *params)
TRACED(nvmlReturn_t, nvmlEventSetGetContextCount_v1, (set, params), W(set), W(params))
nvmlReturn_t nvmlEventSetGetContextData_v1(nvmlEventSet_t set, nvmlEventSetGetContextData_v1_t *params)
TRACED(nvmlReturn_t, nvmlEventSetGetContextData_v1, (set, params), W(set), W(params))
nvmlReturn_t nvmlEventSetGetContextInfo_v1(nvmlEventSet_t set, nvmlEventSetGetContextInfo_v1_t *params)
TRACED(nvmlReturn_t, nvmlEventSetGetContextInfo_v1, (set, params), W(set), W(params))
nvmlReturn_t nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1(nvmlEventSet_t set, nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1_t *params)
TRACED(nvmlReturn_t, nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1, (set, params), W(set), W(params))
nvmlReturn_t nvmlEventSetRegisterGpuOperationalEvents_v1(nvmlEventSet_t eventSet, const nvmlGpuOperationalEventConfig_v1_t *config)
TRACED(nvmlReturn_t, nvmlEventSetRegisterGpuOperationalEvents_v1, (eventSet, config), W(eventSet), W(config))
nvmlReturn_t nvmlEventSetWait(nvmlEventSet_t set, nvmlEventData_t *data, unsigned int timeoutms)
TRACED(nvmlReturn_t, nvmlEventSetWait, (set, data, timeoutms), W(set), W(data), W(timeoutms))
nvmlReturn_t nvmlEventSetWait_v2(nvmlEventSet_t set, nvmlEventData_t *data, unsigned int timeoutms)
TRACED(nvmlReturn_t, nvmlEventSetWait_v2, (set, data, timeoutms), W(set), W(data), W(timeoutms))
nvmlReturn_t nvmlEventSetWait_v3(nvmlEventSet_t set, nvmlEventSetWait_v3_t *params)
TRACED(nvmlReturn_t, nvmlEventSetWait_v3, (set, params), W(set), W(params))
nvmlReturn_t nvmlGetExcludedDeviceCount(unsigned int *deviceCount)
TRACED(nvmlReturn_t, nvmlGetExcludedDeviceCount, (deviceCount), W(deviceCount))
nvmlReturn_t nvmlGetExcludedDeviceInfoByIndex(unsigned int index, nvmlExcludedDeviceInfo_t *info)
TRACED(nvmlReturn_t, nvmlGetExcludedDeviceInfoByIndex, (index, info), W(index), W(info))
nvmlReturn_t nvmlGetVgpuCompatibility(nvmlVgpuMetadata_t *vgpuMetadata, nvmlVgpuPgpuMetadata_t *pgpuMetadata, nvmlVgpuPgpuCompatibility_t *compatibilityInfo)
TRACED(nvmlReturn_t, nvmlGetVgpuCompatibility, (vgpuMetadata, pgpuMetadata, compatibilityInfo), W(vgpuMetadata), W(pgpuMetadata), W(compatibilityInfo))
nvmlReturn_t nvmlGetVgpuDriverCapabilities(nvmlVgpuDriverCapability_t capability, unsigned int *capResult)
TRACED(nvmlReturn_t, nvmlGetVgpuDriverCapabilities, (capability, capResult), W(capability), W(capResult))
nvmlReturn_t nvmlGetVgpuVersion(nvmlVgpuVersion_t *supported, nvmlVgpuVersion_t *current)
TRACED(nvmlReturn_t, nvmlGetVgpuVersion, (supported, current), W(supported), W(current))
nvmlReturn_t nvmlGpmMetricsGet(nvmlGpmMetricsGet_t *metricsGet)
TRACED(nvmlReturn_t, nvmlGpmMetricsGet, (metricsGet), W(metricsGet))
nvmlReturn_t nvmlGpmMigSampleGet(nvmlDevice_t device, unsigned int gpuInstanceId, nvmlGpmSample_t gpmSample)
TRACED(nvmlReturn_t, nvmlGpmMigSampleGet, (device, gpuInstanceId, gpmSample), W(device), W(gpuInstanceId), W(gpmSample))
nvmlReturn_t nvmlGpmQueryDeviceSupport(nvmlDevice_t device, nvmlGpmSupport_t *gpmSupport)
TRACED(nvmlReturn_t, nvmlGpmQueryDeviceSupport, (device, gpmSupport), W(device), W(gpmSupport))
nvmlReturn_t nvmlGpmQueryIfStreamingEnabled(nvmlDevice_t device, unsigned int *state)
TRACED(nvmlReturn_t, nvmlGpmQueryIfStreamingEnabled, (device, state), W(device), W(state))
nvmlReturn_t nvmlGpmSampleAlloc(nvmlGpmSample_t *gpmSample)
TRACED(nvmlReturn_t, nvmlGpmSampleAlloc, (gpmSample), W(gpmSample))
nvmlReturn_t nvmlGpmSampleFree(nvmlGpmSample_t gpmSample)
TRACED(nvmlReturn_t, nvmlGpmSampleFree, (gpmSample), W(gpmSample))
nvmlReturn_t nvmlGpmSampleGet(nvmlDevice_t device, nvmlGpmSample_t gpmSample)
TRACED(nvmlReturn_t, nvmlGpmSampleGet, (device, gpmSample), W(device), W(gpmSample))
nvmlReturn_t nvmlGpmSetStreamingEnabled(nvmlDevice_t device, unsigned int state)
TRACED(nvmlReturn_t, nvmlGpmSetStreamingEnabled, (device, state), W(device), W(state))
nvmlReturn_t nvmlGpuInstanceCreateComputeInstance(nvmlGpuInstance_t gpuInstance, unsigned int profileId, nvmlComputeInstance_t *computeInstance)
TRACED(nvmlReturn_t, nvmlGpuInstanceCreateComputeInstance, (gpuInstance, profileId, computeInstance), W(gpuInstance), W(profileId), W(computeInstance))
nvmlReturn_t nvmlGpuInstanceCreateComputeInstanceWithPlacement(nvmlGpuInstance_t gpuInstance, unsigned int profileId, const nvmlComputeInstancePlacement_t *placement, nvmlComputeInstance_t *computeInstance)
TRACED(nvmlReturn_t, nvmlGpuInstanceCreateComputeInstanceWithPlacement, (gpuInstance, profileId, placement, computeInstance), W(gpuInstance), W(profileId), W(placement), W(computeInstance))
nvmlReturn_t nvmlGpuInstanceDestroy(nvmlGpuInstance_t gpuInstance)
TRACED(nvmlReturn_t, nvmlGpuInstanceDestroy, (gpuInstance), W(gpuInstance))
nvmlReturn_t nvmlGpuInstanceGetActiveVgpus(nvmlGpuInstance_t gpuInstance, nvmlActiveVgpuInstanceInfo_t *pVgpuInstanceInfo)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetActiveVgpus, (gpuInstance, pVgpuInstanceInfo), W(gpuInstance), W(pVgpuInstanceInfo))
nvmlReturn_t nvmlGpuInstanceGetComputeInstanceById(nvmlGpuInstance_t gpuInstance, unsigned int id, nvmlComputeInstance_t *computeInstance)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetComputeInstanceById, (gpuInstance, id, computeInstance), W(gpuInstance), W(id), W(computeInstance))
nvmlReturn_t nvmlGpuInstanceGetComputeInstancePossiblePlacements(nvmlGpuInstance_t gpuInstance, unsigned int profileId, nvmlComputeInstancePlacement_t *placements, unsigned int *count)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetComputeInstancePossiblePlacements, (gpuInstance, profileId, placements, count), W(gpuInstance), W(profileId), W(placements), W(count))
nvmlReturn_t nvmlGpuInstanceGetComputeInstanceProfileInfo(nvmlGpuInstance_t gpuInstance, unsigned int profile, unsigned int engProfile, nvmlComputeInstanceProfileInfo_t *info)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetComputeInstanceProfileInfo, (gpuInstance, profile, engProfile, info), W(gpuInstance), W(profile), W(engProfile), W(info))
nvmlReturn_t nvmlGpuInstanceGetComputeInstanceProfileInfoV(nvmlGpuInstance_t gpuInstance, unsigned int profile, unsigned int engProfile, nvmlComputeInstanceProfileInfo_v2_t *info)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetComputeInstanceProfileInfoV, (gpuInstance, profile, engProfile, info), W(gpuInstance), W(profile), W(engProfile), W(info))
nvmlReturn_t nvmlGpuInstanceGetComputeInstanceRemainingCapacity(nvmlGpuInstance_t gpuInstance, unsigned int profileId, unsigned int *count)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetComputeInstanceRemainingCapacity, (gpuInstance, profileId, count), W(gpuInstance), W(profileId), W(count))
nvmlReturn_t nvmlGpuInstanceGetComputeInstances(nvmlGpuInstance_t gpuInstance, unsigned int profileId, nvmlComputeInstance_t *computeInstances, unsigned int *count)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetComputeInstances, (gpuInstance, profileId, computeInstances, count), W(gpuInstance), W(profileId), W(computeInstances), W(count))
nvmlReturn_t nvmlGpuInstanceGetCreatableVgpus(nvmlGpuInstance_t gpuInstance, nvmlVgpuTypeIdInfo_t *pVgpus)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetCreatableVgpus, (gpuInstance, pVgpus), W(gpuInstance), W(pVgpus))
nvmlReturn_t nvmlGpuInstanceGetInfo(nvmlGpuInstance_t gpuInstance, nvmlGpuInstanceInfo_t *info)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetInfo, (gpuInstance, info), W(gpuInstance), W(info))
nvmlReturn_t nvmlGpuInstanceGetVgpuHeterogeneousMode(nvmlGpuInstance_t gpuInstance, nvmlVgpuHeterogeneousMode_t *pHeterogeneousMode)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetVgpuHeterogeneousMode, (gpuInstance, pHeterogeneousMode), W(gpuInstance), W(pHeterogeneousMode))
nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerLog(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerLogInfo_t *pSchedulerLogInfo)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetVgpuSchedulerLog, (gpuInstance, pSchedulerLogInfo), W(gpuInstance), W(pSchedulerLogInfo))
nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerLog_v2(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerLogInfo_v2_t *pSchedulerLogInfo)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetVgpuSchedulerLog_v2, (gpuInstance, pSchedulerLogInfo), W(gpuInstance), W(pSchedulerLogInfo))
nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerState(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerStateInfo_t *pSchedulerStateInfo)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetVgpuSchedulerState, (gpuInstance, pSchedulerStateInfo), W(gpuInstance), W(pSchedulerStateInfo))
nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerState_v2(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerStateInfo_v2_t *pSchedulerStateInfo)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetVgpuSchedulerState_v2, (gpuInstance, pSchedulerStateInfo), W(gpuInstance), W(pSchedulerStateInfo))
nvmlReturn_t nvmlGpuInstanceGetVgpuTypeCreatablePlacements(nvmlGpuInstance_t gpuInstance, nvmlVgpuCreatablePlacementInfo_t *pCreatablePlacementInfo)
TRACED(nvmlReturn_t, nvmlGpuInstanceGetVgpuTypeCreatablePlacements, (gpuInstance, pCreatablePlacementInfo), W(gpuInstance), W(pCreatablePlacementInfo))
nvmlReturn_t nvmlGpuInstanceSetVgpuHeterogeneousMode(nvmlGpuInstance_t gpuInstance, const nvmlVgpuHeterogeneousMode_t *pHeterogeneousMode)
TRACED(nvmlReturn_t, nvmlGpuInstanceSetVgpuHeterogeneousMode, (gpuInstance, pHeterogeneousMode), W(gpuInstance), W(pHeterogeneousMode))
nvmlReturn_t nvmlGpuInstanceSetVgpuSchedulerState(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerState_t *pScheduler)
TRACED(nvmlReturn_t, nvmlGpuInstanceSetVgpuSchedulerState, (gpuInstance, pScheduler), W(gpuInstance), W(pScheduler))
nvmlReturn_t nvmlGpuInstanceSetVgpuSchedulerState_v2(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerState_v2_t *pSchedulerState)
TRACED(nvmlReturn_t, nvmlGpuInstanceSetVgpuSchedulerState_v2, (gpuInstance, pSchedulerState), W(gpuInstance), W(pSchedulerState))
nvmlReturn_t nvmlInit(void)
TRACED(nvmlReturn_t, nvmlInit, (), 0)
nvmlReturn_t nvmlInit_v2(void)
TRACED(nvmlReturn_t, nvmlInit_v2, (), 0)
nvmlReturn_t nvmlInitWithFlags(unsigned int flags)
TRACED(nvmlReturn_t, nvmlInitWithFlags, (flags), W(flags))
nvmlReturn_t nvmlSetVgpuVersion(nvmlVgpuVersion_t *vgpuVersion)
TRACED(nvmlReturn_t, nvmlSetVgpuVersion, (vgpuVersion), W(vgpuVersion))
nvmlReturn_t nvmlShutdown(void)
TRACED(nvmlReturn_t, nvmlShutdown, (), 0)
nvmlReturn_t nvmlSystemEventSetCreate(nvmlSystemEventSetCreateRequest_t *request)
TRACED(nvmlReturn_t, nvmlSystemEventSetCreate, (request), W(request))
nvmlReturn_t nvmlSystemEventSetFree(nvmlSystemEventSetFreeRequest_t *request)
TRACED(nvmlReturn_t, nvmlSystemEventSetFree, (request), W(request))
nvmlReturn_t nvmlSystemEventSetWait(nvmlSystemEventSetWaitRequest_t *request)
TRACED(nvmlReturn_t, nvmlSystemEventSetWait, (request), W(request))
nvmlReturn_t nvmlSystemGetCPER_v1(nvmlGetCPER_v1_t *cper)
TRACED(nvmlReturn_t, nvmlSystemGetCPER_v1, (cper), W(cper))
nvmlReturn_t nvmlSystemGetConfComputeCapabilities(nvmlConfComputeSystemCaps_t *capabilities)
TRACED(nvmlReturn_t, nvmlSystemGetConfComputeCapabilities, (capabilities), W(capabilities))
nvmlReturn_t nvmlSystemGetConfComputeGpusReadyState(unsigned int *isAcceptingWork)
TRACED(nvmlReturn_t, nvmlSystemGetConfComputeGpusReadyState, (isAcceptingWork), W(isAcceptingWork))
nvmlReturn_t nvmlSystemGetConfComputeKeyRotationThresholdInfo(nvmlConfComputeGetKeyRotationThresholdInfo_t *pKeyRotationThrInfo)
TRACED(nvmlReturn_t, nvmlSystemGetConfComputeKeyRotationThresholdInfo, (pKeyRotationThrInfo), W(pKeyRotationThrInfo))
nvmlReturn_t nvmlSystemGetConfComputeSettings(nvmlSystemConfComputeSettings_t *settings)
TRACED(nvmlReturn_t, nvmlSystemGetConfComputeSettings, (settings), W(settings))
nvmlReturn_t nvmlSystemGetConfComputeSettings_v2(nvmlSystemConfComputeSettings_v2_t *settings)
TRACED(nvmlReturn_t, nvmlSystemGetConfComputeSettings_v2, (settings), W(settings))
nvmlReturn_t nvmlSystemGetConfComputeState(nvmlConfComputeSystemState_t *state)
TRACED(nvmlReturn_t, nvmlSystemGetConfComputeState, (state), W(state))
nvmlReturn_t nvmlSystemGetCudaDriverVersion(int *cudaDriverVersion)
TRACED(nvmlReturn_t, nvmlSystemGetCudaDriverVersion, (cudaDriverVersion), W(cudaDriverVersion))
nvmlReturn_t nvmlSystemGetCudaDriverVersion_v2(int *cudaDriverVersion)
TRACED(nvmlReturn_t, nvmlSystemGetCudaDriverVersion_v2, (cudaDriverVersion), W(cudaDriverVersion))
nvmlReturn_t nvmlSystemGetDriverBranch(nvmlSystemDriverBranchInfo_t *branchInfo, unsigned int length)
TRACED(nvmlReturn_t, nvmlSystemGetDriverBranch, (branchInfo, length), W(branchInfo), W(length))
nvmlReturn_t nvmlSystemGetDriverVersion(char *version, unsigned int length)
TRACED(nvmlReturn_t, nvmlSystemGetDriverVersion, (version, length), W(version), W(length))
nvmlReturn_t nvmlSystemGetHicVersion(unsigned int *hwbcCount, nvmlHwbcEntry_t *hwbcEntries)
TRACED(nvmlReturn_t, nvmlSystemGetHicVersion, (hwbcCount, hwbcEntries), W(hwbcCount), W(hwbcEntries))
nvmlReturn_t nvmlSystemGetNVMLVersion(char *version, unsigned int length)
TRACED(nvmlReturn_t, nvmlSystemGetNVMLVersion, (version, length), W(version), W(length))
nvmlReturn_t nvmlSystemGetNvlinkBwMode(unsigned int *nvlinkBwMode)
TRACED(nvmlReturn_t, nvmlSystemGetNvlinkBwMode, (nvlinkBwMode), W(nvlinkBwMode))
nvmlReturn_t nvmlSystemGetProcessName(unsigned int pid, char *name, unsigned int length)
TRACED(nvmlReturn_t, nvmlSystemGetProcessName, (pid, name, length), W(pid), W(name), W(length))
nvmlReturn_t nvmlSystemGetTopologyGpuSet(unsigned int cpuNumber, unsigned int *count, nvmlDevice_t *deviceArray)
TRACED(nvmlReturn_t, nvmlSystemGetTopologyGpuSet, (cpuNumber, count, deviceArray), W(cpuNumber), W(count), W(deviceArray))
nvmlReturn_t nvmlSystemRegisterEvents(nvmlSystemRegisterEventRequest_t *request)
TRACED(nvmlReturn_t, nvmlSystemRegisterEvents, (request), W(request))
nvmlReturn_t nvmlSystemSetConfComputeGpusReadyState(unsigned int isAcceptingWork)
TRACED(nvmlReturn_t, nvmlSystemSetConfComputeGpusReadyState, (isAcceptingWork), W(isAcceptingWork))
nvmlReturn_t nvmlSystemSetConfComputeKeyRotationThresholdInfo(nvmlConfComputeSetKeyRotationThresholdInfo_t *pKeyRotationThrInfo)
TRACED(nvmlReturn_t, nvmlSystemSetConfComputeKeyRotationThresholdInfo, (pKeyRotationThrInfo), W(pKeyRotationThrInfo))
nvmlReturn_t nvmlSystemSetNvlinkBwMode(unsigned int nvlinkBwMode)
TRACED(nvmlReturn_t, nvmlSystemSetNvlinkBwMode, (nvlinkBwMode), W(nvlinkBwMode))
nvmlReturn_t nvmlUnitGetCount(unsigned int *unitCount)
TRACED(nvmlReturn_t, nvmlUnitGetCount, (unitCount), W(unitCount))
nvmlReturn_t nvmlUnitGetDevices(nvmlUnit_t unit, unsigned int *deviceCount, nvmlDevice_t *devices)
TRACED(nvmlReturn_t, nvmlUnitGetDevices, (unit, deviceCount, devices), W(unit), W(deviceCount), W(devices))
nvmlReturn_t nvmlUnitGetFanSpeedInfo(nvmlUnit_t unit, nvmlUnitFanSpeeds_t *fanSpeeds)
TRACED(nvmlReturn_t, nvmlUnitGetFanSpeedInfo, (unit, fanSpeeds), W(unit), W(fanSpeeds))
nvmlReturn_t nvmlUnitGetHandleByIndex(unsigned int index, nvmlUnit_t *unit)
TRACED(nvmlReturn_t, nvmlUnitGetHandleByIndex, (index, unit), W(index), W(unit))
nvmlReturn_t nvmlUnitGetLedState(nvmlUnit_t unit, nvmlLedState_t *state)
TRACED(nvmlReturn_t, nvmlUnitGetLedState, (unit, state), W(unit), W(state))
nvmlReturn_t nvmlUnitGetPsuInfo(nvmlUnit_t unit, nvmlPSUInfo_t *psu)
TRACED(nvmlReturn_t, nvmlUnitGetPsuInfo, (unit, psu), W(unit), W(psu))
nvmlReturn_t nvmlUnitGetTemperature(nvmlUnit_t unit, unsigned int type, unsigned int *temp)
TRACED(nvmlReturn_t, nvmlUnitGetTemperature, (unit, type, temp), W(unit), W(type), W(temp))
nvmlReturn_t nvmlUnitGetUnitInfo(nvmlUnit_t unit, nvmlUnitInfo_t *info)
TRACED(nvmlReturn_t, nvmlUnitGetUnitInfo, (unit, info), W(unit), W(info))
nvmlReturn_t nvmlUnitSetLedState(nvmlUnit_t unit, nvmlLedColor_t color)
TRACED(nvmlReturn_t, nvmlUnitSetLedState, (unit, color), W(unit), W(color))
nvmlReturn_t nvmlVgpuInstanceClearAccountingPids(nvmlVgpuInstance_t vgpuInstance)
TRACED(nvmlReturn_t, nvmlVgpuInstanceClearAccountingPids, (vgpuInstance), W(vgpuInstance))
nvmlReturn_t nvmlVgpuInstanceGetAccountingMode(nvmlVgpuInstance_t vgpuInstance, nvmlEnableState_t *mode)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetAccountingMode, (vgpuInstance, mode), W(vgpuInstance), W(mode))
nvmlReturn_t nvmlVgpuInstanceGetAccountingPids(nvmlVgpuInstance_t vgpuInstance, unsigned int *count, unsigned int *pids)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetAccountingPids, (vgpuInstance, count, pids), W(vgpuInstance), W(count), W(pids))
nvmlReturn_t nvmlVgpuInstanceGetAccountingStats(nvmlVgpuInstance_t vgpuInstance, unsigned int pid, nvmlAccountingStats_t *stats)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetAccountingStats, (vgpuInstance, pid, stats), W(vgpuInstance), W(pid), W(stats))
nvmlReturn_t nvmlVgpuInstanceGetEccMode(nvmlVgpuInstance_t vgpuInstance, nvmlEnableState_t *eccMode)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetEccMode, (vgpuInstance, eccMode), W(vgpuInstance), W(eccMode))
nvmlReturn_t nvmlVgpuInstanceGetEncoderCapacity(nvmlVgpuInstance_t vgpuInstance, unsigned int *encoderCapacity)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetEncoderCapacity, (vgpuInstance, encoderCapacity), W(vgpuInstance), W(encoderCapacity))
nvmlReturn_t nvmlVgpuInstanceGetEncoderSessions(nvmlVgpuInstance_t vgpuInstance, unsigned int *sessionCount, nvmlEncoderSessionInfo_t *sessionInfo)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetEncoderSessions, (vgpuInstance, sessionCount, sessionInfo), W(vgpuInstance), W(sessionCount), W(sessionInfo))
nvmlReturn_t nvmlVgpuInstanceGetEncoderStats(nvmlVgpuInstance_t vgpuInstance, unsigned int *sessionCount, unsigned int *averageFps, unsigned int *averageLatency)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetEncoderStats, (vgpuInstance, sessionCount, averageFps, averageLatency), W(vgpuInstance), W(sessionCount), W(averageFps), W(averageLatency))
nvmlReturn_t nvmlVgpuInstanceGetFBCSessions(nvmlVgpuInstance_t vgpuInstance, unsigned int *sessionCount, nvmlFBCSessionInfo_t *sessionInfo)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetFBCSessions, (vgpuInstance, sessionCount, sessionInfo), W(vgpuInstance), W(sessionCount), W(sessionInfo))
nvmlReturn_t nvmlVgpuInstanceGetFBCStats(nvmlVgpuInstance_t vgpuInstance, nvmlFBCStats_t *fbcStats)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetFBCStats, (vgpuInstance, fbcStats), W(vgpuInstance), W(fbcStats))
nvmlReturn_t nvmlVgpuInstanceGetFbUsage(nvmlVgpuInstance_t vgpuInstance, unsigned long long *fbUsage)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetFbUsage, (vgpuInstance, fbUsage), W(vgpuInstance), W(fbUsage))
nvmlReturn_t nvmlVgpuInstanceGetFrameRateLimit(nvmlVgpuInstance_t vgpuInstance, unsigned int *frameRateLimit)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetFrameRateLimit, (vgpuInstance, frameRateLimit), W(vgpuInstance), W(frameRateLimit))
nvmlReturn_t nvmlVgpuInstanceGetGpuInstanceId(nvmlVgpuInstance_t vgpuInstance, unsigned int *gpuInstanceId)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetGpuInstanceId, (vgpuInstance, gpuInstanceId), W(vgpuInstance), W(gpuInstanceId))
nvmlReturn_t nvmlVgpuInstanceGetGpuPciId(nvmlVgpuInstance_t vgpuInstance, char *vgpuPciId, unsigned int *length)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetGpuPciId, (vgpuInstance, vgpuPciId, length), W(vgpuInstance), W(vgpuPciId), W(length))
nvmlReturn_t nvmlVgpuInstanceGetLicenseInfo(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuLicenseInfo_t *licenseInfo)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetLicenseInfo, (vgpuInstance, licenseInfo), W(vgpuInstance), W(licenseInfo))
nvmlReturn_t nvmlVgpuInstanceGetLicenseInfo_v2(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuLicenseInfo_t *licenseInfo)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetLicenseInfo_v2, (vgpuInstance, licenseInfo), W(vgpuInstance), W(licenseInfo))
nvmlReturn_t nvmlVgpuInstanceGetLicenseStatus(nvmlVgpuInstance_t vgpuInstance, unsigned int *licensed)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetLicenseStatus, (vgpuInstance, licensed), W(vgpuInstance), W(licensed))
nvmlReturn_t nvmlVgpuInstanceGetMdevUUID(nvmlVgpuInstance_t vgpuInstance, char *mdevUuid, unsigned int size)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetMdevUUID, (vgpuInstance, mdevUuid, size), W(vgpuInstance), W(mdevUuid), W(size))
nvmlReturn_t nvmlVgpuInstanceGetMetadata(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuMetadata_t *vgpuMetadata, unsigned int *bufferSize)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetMetadata, (vgpuInstance, vgpuMetadata, bufferSize), W(vgpuInstance), W(vgpuMetadata), W(bufferSize))
nvmlReturn_t nvmlVgpuInstanceGetPlacementId(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuPlacementId_t *pPlacement)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetPlacementId, (vgpuInstance, pPlacement), W(vgpuInstance), W(pPlacement))
nvmlReturn_t nvmlVgpuInstanceGetRuntimeStateSize(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuRuntimeState_t *pState)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetRuntimeStateSize, (vgpuInstance, pState), W(vgpuInstance), W(pState))
nvmlReturn_t nvmlVgpuInstanceGetType(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuTypeId_t *vgpuTypeId)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetType, (vgpuInstance, vgpuTypeId), W(vgpuInstance), W(vgpuTypeId))
nvmlReturn_t nvmlVgpuInstanceGetUUID(nvmlVgpuInstance_t vgpuInstance, char *uuid, unsigned int size)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetUUID, (vgpuInstance, uuid, size), W(vgpuInstance), W(uuid), W(size))
nvmlReturn_t nvmlVgpuInstanceGetVmDriverVersion(nvmlVgpuInstance_t vgpuInstance, char *version, unsigned int length)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetVmDriverVersion, (vgpuInstance, version, length), W(vgpuInstance), W(version), W(length))
nvmlReturn_t nvmlVgpuInstanceGetVmID(nvmlVgpuInstance_t vgpuInstance, char *vmId, unsigned int size, nvmlVgpuVmIdType_t *vmIdType)
TRACED(nvmlReturn_t, nvmlVgpuInstanceGetVmID, (vgpuInstance, vmId, size, vmIdType), W(vgpuInstance), W(vmId), W(size), W(vmIdType))
nvmlReturn_t nvmlVgpuInstanceSetEncoderCapacity(nvmlVgpuInstance_t vgpuInstance, unsigned int encoderCapacity)
TRACED(nvmlReturn_t, nvmlVgpuInstanceSetEncoderCapacity, (vgpuInstance, encoderCapacity), W(vgpuInstance), W(encoderCapacity))
nvmlReturn_t nvmlVgpuTypeGetBAR1Info(nvmlVgpuTypeId_t vgpuTypeId, nvmlVgpuTypeBar1Info_t *bar1Info)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetBAR1Info, (vgpuTypeId, bar1Info), W(vgpuTypeId), W(bar1Info))
nvmlReturn_t nvmlVgpuTypeGetCapabilities(nvmlVgpuTypeId_t vgpuTypeId, nvmlVgpuCapability_t capability, unsigned int *capResult)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetCapabilities, (vgpuTypeId, capability, capResult), W(vgpuTypeId), W(capability), W(capResult))
nvmlReturn_t nvmlVgpuTypeGetClass(nvmlVgpuTypeId_t vgpuTypeId, char *vgpuTypeClass, unsigned int *size)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetClass, (vgpuTypeId, vgpuTypeClass, size), W(vgpuTypeId), W(vgpuTypeClass), W(size))
nvmlReturn_t nvmlVgpuTypeGetDeviceID(nvmlVgpuTypeId_t vgpuTypeId, unsigned long long *deviceID, unsigned long long *subsystemID)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetDeviceID, (vgpuTypeId, deviceID, subsystemID), W(vgpuTypeId), W(deviceID), W(subsystemID))
nvmlReturn_t nvmlVgpuTypeGetFbReservation(nvmlVgpuTypeId_t vgpuTypeId, unsigned long long *fbReservation)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetFbReservation, (vgpuTypeId, fbReservation), W(vgpuTypeId), W(fbReservation))
nvmlReturn_t nvmlVgpuTypeGetFrameRateLimit(nvmlVgpuTypeId_t vgpuTypeId, unsigned int *frameRateLimit)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetFrameRateLimit, (vgpuTypeId, frameRateLimit), W(vgpuTypeId), W(frameRateLimit))
nvmlReturn_t nvmlVgpuTypeGetFramebufferSize(nvmlVgpuTypeId_t vgpuTypeId, unsigned long long *fbSize)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetFramebufferSize, (vgpuTypeId, fbSize), W(vgpuTypeId), W(fbSize))
nvmlReturn_t nvmlVgpuTypeGetGpuInstanceProfileId(nvmlVgpuTypeId_t vgpuTypeId, unsigned int *gpuInstanceProfileId)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetGpuInstanceProfileId, (vgpuTypeId, gpuInstanceProfileId), W(vgpuTypeId), W(gpuInstanceProfileId))
nvmlReturn_t nvmlVgpuTypeGetGspHeapSize(nvmlVgpuTypeId_t vgpuTypeId, unsigned long long *gspHeapSize)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetGspHeapSize, (vgpuTypeId, gspHeapSize), W(vgpuTypeId), W(gspHeapSize))
nvmlReturn_t nvmlVgpuTypeGetLicense(nvmlVgpuTypeId_t vgpuTypeId, char *vgpuTypeLicenseString, unsigned int size)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetLicense, (vgpuTypeId, vgpuTypeLicenseString, size), W(vgpuTypeId), W(vgpuTypeLicenseString), W(size))
nvmlReturn_t nvmlVgpuTypeGetMaxInstances(nvmlDevice_t device, nvmlVgpuTypeId_t vgpuTypeId, unsigned int *vgpuInstanceCount)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetMaxInstances, (device, vgpuTypeId, vgpuInstanceCount), W(device), W(vgpuTypeId), W(vgpuInstanceCount))
nvmlReturn_t nvmlVgpuTypeGetMaxInstancesPerGpuInstance(nvmlVgpuTypeMaxInstance_t *pMaxInstance)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetMaxInstancesPerGpuInstance, (pMaxInstance), W(pMaxInstance))
nvmlReturn_t nvmlVgpuTypeGetMaxInstancesPerVm(nvmlVgpuTypeId_t vgpuTypeId, unsigned int *vgpuInstanceCountPerVm)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetMaxInstancesPerVm, (vgpuTypeId, vgpuInstanceCountPerVm), W(vgpuTypeId), W(vgpuInstanceCountPerVm))
nvmlReturn_t nvmlVgpuTypeGetName(nvmlVgpuTypeId_t vgpuTypeId, char *vgpuTypeName, unsigned int *size)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetName, (vgpuTypeId, vgpuTypeName, size), W(vgpuTypeId), W(vgpuTypeName), W(size))
nvmlReturn_t nvmlVgpuTypeGetNumDisplayHeads(nvmlVgpuTypeId_t vgpuTypeId, unsigned int *numDisplayHeads)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetNumDisplayHeads, (vgpuTypeId, numDisplayHeads), W(vgpuTypeId), W(numDisplayHeads))
nvmlReturn_t nvmlVgpuTypeGetResolution(nvmlVgpuTypeId_t vgpuTypeId, unsigned int displayIndex, unsigned int *xdim, unsigned int *ydim)
TRACED(nvmlReturn_t, nvmlVgpuTypeGetResolution, (vgpuTypeId, displayIndex, xdim, ydim), W(vgpuTypeId), W(displayIndex), W(xdim), W(ydim))
