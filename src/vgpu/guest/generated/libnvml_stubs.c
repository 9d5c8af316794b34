/* Generated from nvml.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_nvml.h"
#include "vgpu_stub.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

VGPU_STUB nvmlReturn_t nvmlComputeInstanceDestroy(nvmlComputeInstance_t computeInstance)
{ VGPU_UNSUPPORTED("nvmlComputeInstanceDestroy"); return 3; }
VGPU_STUB nvmlReturn_t nvmlComputeInstanceGetInfo(nvmlComputeInstance_t computeInstance, nvmlComputeInstanceInfo_t *info)
{ VGPU_UNSUPPORTED("nvmlComputeInstanceGetInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlComputeInstanceGetInfo_v2(nvmlComputeInstance_t computeInstance, nvmlComputeInstanceInfo_t *info)
{ VGPU_UNSUPPORTED("nvmlComputeInstanceGetInfo_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceClearAccountingPids(nvmlDevice_t device)
{ VGPU_UNSUPPORTED("nvmlDeviceClearAccountingPids"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceClearCpuAffinity(nvmlDevice_t device)
{ VGPU_UNSUPPORTED("nvmlDeviceClearCpuAffinity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceClearEccErrorCounts(nvmlDevice_t device, nvmlEccCounterType_t counterType)
{ VGPU_UNSUPPORTED("nvmlDeviceClearEccErrorCounts"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceClearFieldValues(nvmlDevice_t device, int valuesCount, nvmlFieldValue_t *values)
{ VGPU_UNSUPPORTED("nvmlDeviceClearFieldValues"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceCreateGpuInstance(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstance_t *gpuInstance)
{ VGPU_UNSUPPORTED("nvmlDeviceCreateGpuInstance"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceCreateGpuInstanceWithPlacement(nvmlDevice_t device, unsigned int profileId, const nvmlGpuInstancePlacement_t *placement, nvmlGpuInstance_t *gpuInstance)
{ VGPU_UNSUPPORTED("nvmlDeviceCreateGpuInstanceWithPlacement"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceDiscoverGpus(nvmlPciInfo_t *pciInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceDiscoverGpus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceFreezeNvLinkUtilizationCounter(nvmlDevice_t device, unsigned int link, unsigned int counter, nvmlEnableState_t freeze)
{ VGPU_UNSUPPORTED("nvmlDeviceFreezeNvLinkUtilizationCounter"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAPIRestriction(nvmlDevice_t device, nvmlRestrictedAPI_t apiType, nvmlEnableState_t *isRestricted)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAPIRestriction"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAccountingBufferSize(nvmlDevice_t device, unsigned int *bufferSize)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAccountingBufferSize"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAccountingMode(nvmlDevice_t device, nvmlEnableState_t *mode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAccountingMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAccountingPids(nvmlDevice_t device, unsigned int *count, unsigned int *pids)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAccountingPids"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAccountingStats(nvmlDevice_t device, unsigned int pid, nvmlAccountingStats_t *stats)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAccountingStats"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAccountingStats_v2(nvmlDevice_t device, nvmlAccountingStats_v2_t *stats)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAccountingStats_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetActiveVgpus(nvmlDevice_t device, unsigned int *vgpuCount, nvmlVgpuInstance_t *vgpuInstances)
{ VGPU_UNSUPPORTED("nvmlDeviceGetActiveVgpus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAdaptiveClockInfoStatus(nvmlDevice_t device, unsigned int *adaptiveClockStatus)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAdaptiveClockInfoStatus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAdaptiveTgpModeInfo_v1(nvmlDevice_t device, nvmlAdaptiveTgpModeInfo_v1_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAdaptiveTgpModeInfo_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAddressingMode(nvmlDevice_t device, nvmlDeviceAddressingMode_t *mode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAddressingMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetApplicationsClock(nvmlDevice_t device, nvmlClockType_t clockType, unsigned int *clockMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceGetApplicationsClock"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetArchitecture(nvmlDevice_t device, nvmlDeviceArchitecture_t *arch)
{ VGPU_UNSUPPORTED("nvmlDeviceGetArchitecture"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAttributes(nvmlDevice_t device, nvmlDeviceAttributes_t *attributes)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAttributes"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAttributes_v2(nvmlDevice_t device, nvmlDeviceAttributes_t *attributes)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAttributes_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetAutoBoostedClocksEnabled(nvmlDevice_t device, nvmlEnableState_t *isEnabled, nvmlEnableState_t *defaultIsEnabled)
{ VGPU_UNSUPPORTED("nvmlDeviceGetAutoBoostedClocksEnabled"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetBAR1MemoryInfo(nvmlDevice_t device, nvmlBAR1Memory_t *bar1Memory)
{ VGPU_UNSUPPORTED("nvmlDeviceGetBAR1MemoryInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetBBXTimeData_v1(nvmlDevice_t device, nvmlBBXTimeData_v1_t *timeData)
{ VGPU_UNSUPPORTED("nvmlDeviceGetBBXTimeData_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetBankRemapperStatus_v1(nvmlDevice_t device, nvmlEccBankRemapperStatus_v1_t *pBankRemapperStatus)
{ VGPU_UNSUPPORTED("nvmlDeviceGetBankRemapperStatus_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetBoardId(nvmlDevice_t device, unsigned int *boardId)
{ VGPU_UNSUPPORTED("nvmlDeviceGetBoardId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetBoardPartNumber(nvmlDevice_t device, char *partNumber, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlDeviceGetBoardPartNumber"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetBrand(nvmlDevice_t device, nvmlBrandType_t *type)
{ VGPU_UNSUPPORTED("nvmlDeviceGetBrand"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetBridgeChipInfo(nvmlDevice_t device, nvmlBridgeChipHierarchy_t *bridgeHierarchy)
{ VGPU_UNSUPPORTED("nvmlDeviceGetBridgeChipInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetBusType(nvmlDevice_t device, nvmlBusType_t *type)
{ VGPU_UNSUPPORTED("nvmlDeviceGetBusType"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetC2cModeInfoV(nvmlDevice_t device, nvmlC2cModeInfo_v1_t *c2cModeInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetC2cModeInfoV"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCapabilities(nvmlDevice_t device, nvmlDeviceCapabilities_t *caps)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCapabilities"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetClkMonStatus(nvmlDevice_t device, nvmlClkMonStatus_t *status)
{ VGPU_UNSUPPORTED("nvmlDeviceGetClkMonStatus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetClock(nvmlDevice_t device, nvmlClockType_t clockType, nvmlClockId_t clockId, unsigned int *clockMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceGetClock"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned int *clock)
{ VGPU_UNSUPPORTED("nvmlDeviceGetClockInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetClockOffsets(nvmlDevice_t device, nvmlClockOffset_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceGetClockOffsets"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetComputeInstanceId(nvmlDevice_t device, unsigned int *id)
{ VGPU_UNSUPPORTED("nvmlDeviceGetComputeInstanceId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetComputeMode(nvmlDevice_t device, nvmlComputeMode_t *mode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetComputeMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetComputeRunningProcesses(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v1_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetComputeRunningProcesses"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetComputeRunningProcesses_v2(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v2_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetComputeRunningProcesses_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetComputeRunningProcesses_v3(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetComputeRunningProcesses_v3"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetConfComputeGpuAttestationReport(nvmlDevice_t device, nvmlConfComputeGpuAttestationReport_t *gpuAtstReport)
{ VGPU_UNSUPPORTED("nvmlDeviceGetConfComputeGpuAttestationReport"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetConfComputeGpuCertificate(nvmlDevice_t device, nvmlConfComputeGpuCertificate_t *gpuCert)
{ VGPU_UNSUPPORTED("nvmlDeviceGetConfComputeGpuCertificate"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetConfComputeMemSizeInfo(nvmlDevice_t device, nvmlConfComputeMemSizeInfo_t *memInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetConfComputeMemSizeInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetConfComputeProtectedMemoryUsage(nvmlDevice_t device, nvmlMemory_t *memory)
{ VGPU_UNSUPPORTED("nvmlDeviceGetConfComputeProtectedMemoryUsage"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCoolerInfo(nvmlDevice_t device, nvmlCoolerInfo_t *coolerInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCoolerInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCount(unsigned int *deviceCount)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCount"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCount_v2(unsigned int *deviceCount)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCount_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCpuAffinity(nvmlDevice_t device, unsigned int cpuSetSize, unsigned long *cpuSet)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCpuAffinity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCpuAffinityWithinScope(nvmlDevice_t device, unsigned int cpuSetSize, unsigned long *cpuSet, nvmlAffinityScope_t scope)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCpuAffinityWithinScope"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCreatableVgpus(nvmlDevice_t device, unsigned int *vgpuCount, nvmlVgpuTypeId_t *vgpuTypeIds)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCreatableVgpus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t device, int *major, int *minor)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCudaComputeCapability"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCurrPcieLinkGeneration(nvmlDevice_t device, unsigned int *currLinkGen)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCurrPcieLinkGeneration"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCurrPcieLinkWidth(nvmlDevice_t device, unsigned int *currLinkWidth)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCurrPcieLinkWidth"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCurrentClockFreqs(nvmlDevice_t device, nvmlDeviceCurrentClockFreqs_t *currentClockFreqs)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCurrentClockFreqs"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCurrentClocksEventReasons(nvmlDevice_t device, unsigned long long *clocksEventReasons)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCurrentClocksEventReasons"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetCurrentClocksThrottleReasons(nvmlDevice_t device, unsigned long long *clocksThrottleReasons)
{ VGPU_UNSUPPORTED("nvmlDeviceGetCurrentClocksThrottleReasons"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDecoderUtilization(nvmlDevice_t device, unsigned int *utilization, unsigned int *samplingPeriodUs)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDecoderUtilization"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDefaultApplicationsClock(nvmlDevice_t device, nvmlClockType_t clockType, unsigned int *clockMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDefaultApplicationsClock"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDefaultEccMode(nvmlDevice_t device, nvmlEnableState_t *defaultMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDefaultEccMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDetailedEccErrors(nvmlDevice_t device, nvmlMemoryErrorType_t errorType, nvmlEccCounterType_t counterType, nvmlEccErrorCounts_t *eccCounts)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDetailedEccErrors"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDeviceHandleFromMigDeviceHandle(nvmlDevice_t migDevice, nvmlDevice_t *device)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDeviceHandleFromMigDeviceHandle"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDisplayActive(nvmlDevice_t device, nvmlEnableState_t *isActive)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDisplayActive"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDisplayMode(nvmlDevice_t device, nvmlEnableState_t *display)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDisplayMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDramEncryptionMode(nvmlDevice_t device, nvmlDramEncryptionInfo_t *current, nvmlDramEncryptionInfo_t *pending)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDramEncryptionMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDriverModel(nvmlDevice_t device, nvmlDriverModel_t *current, nvmlDriverModel_t *pending)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDriverModel"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDriverModel_v2(nvmlDevice_t device, nvmlDriverModel_t *current, nvmlDriverModel_t *pending)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDriverModel_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetDynamicPstatesInfo(nvmlDevice_t device, nvmlGpuDynamicPstatesInfo_t *pDynamicPstatesInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetDynamicPstatesInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetEccMode(nvmlDevice_t device, nvmlEnableState_t *current, nvmlEnableState_t *pending)
{ VGPU_UNSUPPORTED("nvmlDeviceGetEccMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetEncoderCapacity(nvmlDevice_t device, nvmlEncoderType_t encoderQueryType, unsigned int *encoderCapacity)
{ VGPU_UNSUPPORTED("nvmlDeviceGetEncoderCapacity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetEncoderSessions(nvmlDevice_t device, unsigned int *sessionCount, nvmlEncoderSessionInfo_t *sessionInfos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetEncoderSessions"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetEncoderStats(nvmlDevice_t device, unsigned int *sessionCount, unsigned int *averageFps, unsigned int *averageLatency)
{ VGPU_UNSUPPORTED("nvmlDeviceGetEncoderStats"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetEncoderUtilization(nvmlDevice_t device, unsigned int *utilization, unsigned int *samplingPeriodUs)
{ VGPU_UNSUPPORTED("nvmlDeviceGetEncoderUtilization"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetEnforcedPowerLimit(nvmlDevice_t device, unsigned int *limit)
{ VGPU_UNSUPPORTED("nvmlDeviceGetEnforcedPowerLimit"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetFBCSessions(nvmlDevice_t device, unsigned int *sessionCount, nvmlFBCSessionInfo_t *sessionInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetFBCSessions"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetFBCStats(nvmlDevice_t device, nvmlFBCStats_t *fbcStats)
{ VGPU_UNSUPPORTED("nvmlDeviceGetFBCStats"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetFanControlPolicy_v2(nvmlDevice_t device, unsigned int fan, nvmlFanControlPolicy_t *policy)
{ VGPU_UNSUPPORTED("nvmlDeviceGetFanControlPolicy_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetFanSpeed(nvmlDevice_t device, unsigned int *speed)
{ VGPU_UNSUPPORTED("nvmlDeviceGetFanSpeed"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetFanSpeed_v2(nvmlDevice_t device, unsigned int fan, unsigned int *speed)
{ VGPU_UNSUPPORTED("nvmlDeviceGetFanSpeed_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetFanSpeedRPM(nvmlDevice_t device, nvmlFanSpeedInfo_t *fanSpeed)
{ VGPU_UNSUPPORTED("nvmlDeviceGetFanSpeedRPM"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetFieldValues(nvmlDevice_t device, int valuesCount, nvmlFieldValue_t *values)
{ VGPU_UNSUPPORTED("nvmlDeviceGetFieldValues"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpcClkMinMaxVfOffset(nvmlDevice_t device, int *minOffset, int *maxOffset)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpcClkMinMaxVfOffset"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpcClkVfOffset(nvmlDevice_t device, int *offset)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpcClkVfOffset"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuFabricInfo(nvmlDevice_t device, nvmlGpuFabricInfo_t *gpuFabricInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuFabricInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuFabricInfo_v4(nvmlDevice_t device, nvmlGpuFabricInfo_v4_t *gpuFabricInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuFabricInfo_v4"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuFabricInfoV(nvmlDevice_t device, nvmlGpuFabricInfoV_t *gpuFabricInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuFabricInfoV"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstanceById(nvmlDevice_t device, unsigned int id, nvmlGpuInstance_t *gpuInstance)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstanceById"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstanceId(nvmlDevice_t device, unsigned int *id)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstanceId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstancePossiblePlacements(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstancePlacement_t *placements, unsigned int *count)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstancePossiblePlacements"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstancePossiblePlacements_v2(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstancePlacement_t *placements, unsigned int *count)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstancePossiblePlacements_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfo(nvmlDevice_t device, unsigned int profile, nvmlGpuInstanceProfileInfo_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstanceProfileInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfoByIdV(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstanceProfileInfo_v2_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstanceProfileInfoByIdV"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfoV(nvmlDevice_t device, unsigned int profile, nvmlGpuInstanceProfileInfo_v2_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstanceProfileInfoV"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstanceRemainingCapacity(nvmlDevice_t device, unsigned int profileId, unsigned int *count)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstanceRemainingCapacity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuInstances(nvmlDevice_t device, unsigned int profileId, nvmlGpuInstance_t *gpuInstances, unsigned int *count)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuInstances"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuMaxPcieLinkGeneration(nvmlDevice_t device, unsigned int *maxLinkGenDevice)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuMaxPcieLinkGeneration"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuOperationMode(nvmlDevice_t device, nvmlGpuOperationMode_t *current, nvmlGpuOperationMode_t *pending)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuOperationMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGpuUptime_v1(nvmlDevice_t device, nvmlGpuUptime_v1_t *uptime)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGpuUptime_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v1_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGraphicsRunningProcesses"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses_v2(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v2_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGraphicsRunningProcesses_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses_v3(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGraphicsRunningProcesses_v3"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGridLicensableFeatures(nvmlDevice_t device, nvmlGridLicensableFeatures_t *pGridLicensableFeatures)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGridLicensableFeatures"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v2(nvmlDevice_t device, nvmlGridLicensableFeatures_t *pGridLicensableFeatures)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGridLicensableFeatures_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v3(nvmlDevice_t device, nvmlGridLicensableFeatures_t *pGridLicensableFeatures)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGridLicensableFeatures_v3"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v4(nvmlDevice_t device, nvmlGridLicensableFeatures_t *pGridLicensableFeatures)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGridLicensableFeatures_v4"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGspFirmwareMode(nvmlDevice_t device, unsigned int *isEnabled, unsigned int *defaultMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGspFirmwareMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetGspFirmwareVersion(nvmlDevice_t device, char *version)
{ VGPU_UNSUPPORTED("nvmlDeviceGetGspFirmwareVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHandleByIndex(unsigned int index, nvmlDevice_t *device)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHandleByIndex"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned int index, nvmlDevice_t *device)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHandleByIndex_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHandleByPciBusId(const char *pciBusId, nvmlDevice_t *device)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHandleByPciBusId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char *pciBusId, nvmlDevice_t *device)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHandleByPciBusId_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHandleBySerial(const char *serial, nvmlDevice_t *device)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHandleBySerial"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHandleByUUID(const char *uuid, nvmlDevice_t *device)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHandleByUUID"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHandleByUUIDV(const nvmlUUID_t *uuid, nvmlDevice_t *device)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHandleByUUIDV"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHostVgpuMode(nvmlDevice_t device, nvmlHostVgpuMode_t *pHostVgpuMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHostVgpuMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetHostname_v1(nvmlDevice_t device, nvmlHostname_v1_t *hostname)
{ VGPU_UNSUPPORTED("nvmlDeviceGetHostname_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetIndex(nvmlDevice_t device, unsigned int *index)
{ VGPU_UNSUPPORTED("nvmlDeviceGetIndex"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetInforomConfigurationChecksum(nvmlDevice_t device, unsigned int *checksum)
{ VGPU_UNSUPPORTED("nvmlDeviceGetInforomConfigurationChecksum"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetInforomImageVersion(nvmlDevice_t device, char *version, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlDeviceGetInforomImageVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetInforomVersion(nvmlDevice_t device, nvmlInforomObject_t object, char *version, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlDeviceGetInforomVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetIrqNum(nvmlDevice_t device, unsigned int *irqNum)
{ VGPU_UNSUPPORTED("nvmlDeviceGetIrqNum"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetJpgUtilization(nvmlDevice_t device, unsigned int *utilization, unsigned int *samplingPeriodUs)
{ VGPU_UNSUPPORTED("nvmlDeviceGetJpgUtilization"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetLastBBXFlushTime(nvmlDevice_t device, unsigned long long *timestamp, unsigned long *durationUs)
{ VGPU_UNSUPPORTED("nvmlDeviceGetLastBBXFlushTime"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v1_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMPSComputeRunningProcesses"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses_v2(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_v2_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMPSComputeRunningProcesses_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses_v3(nvmlDevice_t device, unsigned int *infoCount, nvmlProcessInfo_t *infos)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMPSComputeRunningProcesses_v3"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMarginTemperature(nvmlDevice_t device, nvmlMarginTemperature_t *marginTempInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMarginTemperature"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned int *clock)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMaxClockInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMaxCustomerBoostClock(nvmlDevice_t device, nvmlClockType_t clockType, unsigned int *clockMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMaxCustomerBoostClock"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMaxMigDeviceCount(nvmlDevice_t device, unsigned int *count)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMaxMigDeviceCount"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMaxPcieLinkGeneration(nvmlDevice_t device, unsigned int *maxLinkGen)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMaxPcieLinkGeneration"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMaxPcieLinkWidth(nvmlDevice_t device, unsigned int *maxLinkWidth)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMaxPcieLinkWidth"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMemClkMinMaxVfOffset(nvmlDevice_t device, int *minOffset, int *maxOffset)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMemClkMinMaxVfOffset"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMemClkVfOffset(nvmlDevice_t device, int *offset)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMemClkVfOffset"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMemoryAffinity(nvmlDevice_t device, unsigned int nodeSetSize, unsigned long *nodeSet, nvmlAffinityScope_t scope)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMemoryAffinity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMemoryBusWidth(nvmlDevice_t device, unsigned int *busWidth)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMemoryBusWidth"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMemoryErrorCounter(nvmlDevice_t device, nvmlMemoryErrorType_t errorType, nvmlEccCounterType_t counterType, nvmlMemoryLocation_t locationType, unsigned long long *count)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMemoryErrorCounter"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t device, nvmlMemory_t *memory)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMemoryInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMemoryInfo_v2(nvmlDevice_t device, nvmlMemory_v2_t *memory)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMemoryInfo_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMemoryLimits_v1(nvmlDevice_t device, nvmlGetMemoryLimits_v1_t *limits)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMemoryLimits_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMigDeviceHandleByIndex(nvmlDevice_t device, unsigned int index, nvmlDevice_t *migDevice)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMigDeviceHandleByIndex"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMigMode(nvmlDevice_t device, unsigned int *currentMode, unsigned int *pendingMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMigMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMinMaxClockOfPState(nvmlDevice_t device, nvmlClockType_t type, nvmlPstates_t pstate, unsigned int *minClockMHz, unsigned int *maxClockMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMinMaxClockOfPState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMinMaxFanSpeed(nvmlDevice_t device, unsigned int *minSpeed, unsigned int *maxSpeed)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMinMaxFanSpeed"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMinorNumber(nvmlDevice_t device, unsigned int *minorNumber)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMinorNumber"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetModuleId(nvmlDevice_t device, unsigned int *moduleId)
{ VGPU_UNSUPPORTED("nvmlDeviceGetModuleId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetMultiGpuBoard(nvmlDevice_t device, unsigned int *multiGpuBool)
{ VGPU_UNSUPPORTED("nvmlDeviceGetMultiGpuBoard"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char *name, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlDeviceGetName"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNumFans(nvmlDevice_t device, unsigned int *numFans)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNumFans"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNumGpuCores(nvmlDevice_t device, unsigned int *numCores)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNumGpuCores"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNumaNodeId(nvmlDevice_t device, unsigned int *node)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNumaNodeId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkCapability(nvmlDevice_t device, unsigned int link, nvmlNvLinkCapability_t capability, unsigned int *capResult)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkCapability"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkErrorCounter(nvmlDevice_t device, unsigned int link, nvmlNvLinkErrorCounter_t counter, unsigned long long *counterValue)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkErrorCounter"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkInfo(nvmlDevice_t device, nvmlNvLinkInfo_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkInfo_v3(nvmlDevice_t device, nvmlNvLinkInfo_v3_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkInfo_v3"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkRemoteDeviceType(nvmlDevice_t device, unsigned int link, nvmlIntNvLinkDeviceType_t *pNvLinkDeviceType)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkRemoteDeviceType"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo(nvmlDevice_t device, unsigned int link, nvmlPciInfo_t *pci)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkRemotePciInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo_v2(nvmlDevice_t device, unsigned int link, nvmlPciInfo_t *pci)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkRemotePciInfo_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkState(nvmlDevice_t device, unsigned int link, nvmlEnableState_t *isActive)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkTelemetrySamples_v1(nvmlDevice_t device, nvmlNvlinkTelemetrySamples_v1_t *samples)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkTelemetrySamples_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkUtilizationControl(nvmlDevice_t device, unsigned int link, unsigned int counter, nvmlNvLinkUtilizationControl_t *control)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkUtilizationControl"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkUtilizationCounter(nvmlDevice_t device, unsigned int link, unsigned int counter, unsigned long long *rxcounter, unsigned long long *txcounter)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkUtilizationCounter"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvLinkVersion(nvmlDevice_t device, unsigned int link, unsigned int *version)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvLinkVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvlinkBwMode(nvmlDevice_t device, nvmlNvlinkGetBwMode_t *getBwMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvlinkBwMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvlinkNvlePrivateInfo_v1(nvmlDevice_t device, nvmlNvlinkNvlePrivateInfo_v1_t *privateInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvlinkNvlePrivateInfo_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvlinkRemapTableInfo_v1(nvmlDevice_t device, nvmlNvlinkGetRemapTableInfo_v1_t *remapTableInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvlinkRemapTableInfo_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetNvlinkSupportedBwModes(nvmlDevice_t device, nvmlNvlinkSupportedBwModes_t *supportedBwMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetNvlinkSupportedBwModes"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetOfaUtilization(nvmlDevice_t device, unsigned int *utilization, unsigned int *samplingPeriodUs)
{ VGPU_UNSUPPORTED("nvmlDeviceGetOfaUtilization"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetP2PStatus(nvmlDevice_t device1, nvmlDevice_t device2, nvmlGpuP2PCapsIndex_t p2pIndex, nvmlGpuP2PStatus_t *p2pStatus)
{ VGPU_UNSUPPORTED("nvmlDeviceGetP2PStatus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPciInfo(nvmlDevice_t device, nvmlPciInfo_t *pci)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPciInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPciInfo_v2(nvmlDevice_t device, nvmlPciInfo_t *pci)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPciInfo_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPciInfo_v3(nvmlDevice_t device, nvmlPciInfo_t *pci)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPciInfo_v3"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPciInfoExt(nvmlDevice_t device, nvmlPciInfoExt_t *pci)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPciInfoExt"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPcieLinkMaxSpeed(nvmlDevice_t device, unsigned int *maxSpeed)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPcieLinkMaxSpeed"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPcieReplayCounter(nvmlDevice_t device, unsigned int *value)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPcieReplayCounter"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPcieSpeed(nvmlDevice_t device, unsigned int *pcieSpeed)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPcieSpeed"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPcieThroughput(nvmlDevice_t device, nvmlPcieUtilCounter_t counter, unsigned int *value)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPcieThroughput"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPdi(nvmlDevice_t device, nvmlPdi_t *pdi)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPdi"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPerformanceModes(nvmlDevice_t device, nvmlDevicePerfModes_t *perfModes)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPerformanceModes"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPerformanceState(nvmlDevice_t device, nvmlPstates_t *pState)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPerformanceState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPersistenceMode(nvmlDevice_t device, nvmlEnableState_t *mode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPersistenceMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPgpuMetadataString(nvmlDevice_t device, char *pgpuMetadata, unsigned int *bufferSize)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPgpuMetadataString"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPlatformInfo(nvmlDevice_t device, nvmlPlatformInfo_t *platformInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPlatformInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPowerManagementDefaultLimit(nvmlDevice_t device, unsigned int *defaultLimit)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPowerManagementDefaultLimit"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPowerManagementLimit(nvmlDevice_t device, unsigned int *limit)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPowerManagementLimit"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPowerManagementLimitConstraints(nvmlDevice_t device, unsigned int *minLimit, unsigned int *maxLimit)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPowerManagementLimitConstraints"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPowerManagementMode(nvmlDevice_t device, nvmlEnableState_t *mode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPowerManagementMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPowerMizerMode_v1(nvmlDevice_t device, nvmlDevicePowerMizerModes_v1_t *powerMizerMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPowerMizerMode_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPowerSource(nvmlDevice_t device, nvmlPowerSource_t *powerSource)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPowerSource"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPowerState(nvmlDevice_t device, nvmlPstates_t *pState)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPowerState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetPowerUsage(nvmlDevice_t device, unsigned int *power)
{ VGPU_UNSUPPORTED("nvmlDeviceGetPowerUsage"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetProcessUtilization(nvmlDevice_t device, nvmlProcessUtilizationSample_t *utilization, unsigned int *processSamplesCount, unsigned long long lastSeenTimeStamp)
{ VGPU_UNSUPPORTED("nvmlDeviceGetProcessUtilization"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetProcessesUtilizationInfo(nvmlDevice_t device, nvmlProcessesUtilizationInfo_t *procesesUtilInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetProcessesUtilizationInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetRemappedRows(nvmlDevice_t device, unsigned int *corrRows, unsigned int *uncRows, unsigned int *isPending, unsigned int *failureOccurred)
{ VGPU_UNSUPPORTED("nvmlDeviceGetRemappedRows"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetRemappedRows_v2(nvmlDevice_t device, nvmlRemappedRowsInfo_v2_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceGetRemappedRows_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetRepairStatus(nvmlDevice_t device, nvmlRepairStatus_t *repairStatus)
{ VGPU_UNSUPPORTED("nvmlDeviceGetRepairStatus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetRetiredPages(nvmlDevice_t device, nvmlPageRetirementCause_t cause, unsigned int *pageCount, unsigned long long *addresses)
{ VGPU_UNSUPPORTED("nvmlDeviceGetRetiredPages"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetRetiredPages_v2(nvmlDevice_t device, nvmlPageRetirementCause_t cause, unsigned int *pageCount, unsigned long long *addresses, unsigned long long *timestamps)
{ VGPU_UNSUPPORTED("nvmlDeviceGetRetiredPages_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetRetiredPagesPendingStatus(nvmlDevice_t device, nvmlEnableState_t *isPending)
{ VGPU_UNSUPPORTED("nvmlDeviceGetRetiredPagesPendingStatus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetRowRemapperHistogram(nvmlDevice_t device, nvmlRowRemapperHistogramValues_t *values)
{ VGPU_UNSUPPORTED("nvmlDeviceGetRowRemapperHistogram"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetRunningProcessDetailList(nvmlDevice_t device, nvmlProcessDetailList_t *plist)
{ VGPU_UNSUPPORTED("nvmlDeviceGetRunningProcessDetailList"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSamples(nvmlDevice_t device, nvmlSamplingType_t type, unsigned long long lastSeenTimeStamp, nvmlValueType_t *sampleValType, unsigned int *sampleCount, nvmlSample_t *samples)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSamples"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSerial(nvmlDevice_t device, char *serial, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSerial"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSramEccErrorStatus(nvmlDevice_t device, nvmlEccSramErrorStatus_t *status)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSramEccErrorStatus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts(nvmlDevice_t device, nvmlEccSramUniqueUncorrectedErrorCounts_t *errorCounts)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSupportedClocksEventReasons(nvmlDevice_t device, unsigned long long *supportedClocksEventReasons)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSupportedClocksEventReasons"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSupportedClocksThrottleReasons(nvmlDevice_t device, unsigned long long *supportedClocksThrottleReasons)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSupportedClocksThrottleReasons"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSupportedEventTypes(nvmlDevice_t device, unsigned long long *eventTypes)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSupportedEventTypes"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSupportedGraphicsClocks(nvmlDevice_t device, unsigned int memoryClockMHz, unsigned int *count, unsigned int *clocksMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSupportedGraphicsClocks"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSupportedMemoryClocks(nvmlDevice_t device, unsigned int *count, unsigned int *clocksMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSupportedMemoryClocks"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSupportedPerformanceStates(nvmlDevice_t device, nvmlPstates_t *pstates, unsigned int size)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSupportedPerformanceStates"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetSupportedVgpus(nvmlDevice_t device, unsigned int *vgpuCount, nvmlVgpuTypeId_t *vgpuTypeIds)
{ VGPU_UNSUPPORTED("nvmlDeviceGetSupportedVgpus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetTargetFanSpeed(nvmlDevice_t device, unsigned int fan, unsigned int *targetSpeed)
{ VGPU_UNSUPPORTED("nvmlDeviceGetTargetFanSpeed"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetTemperature(nvmlDevice_t device, nvmlTemperatureSensors_t sensorType, unsigned int *temp)
{ VGPU_UNSUPPORTED("nvmlDeviceGetTemperature"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetTemperatureThreshold(nvmlDevice_t device, nvmlTemperatureThresholds_t thresholdType, unsigned int *temp)
{ VGPU_UNSUPPORTED("nvmlDeviceGetTemperatureThreshold"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetTemperatureV(nvmlDevice_t device, nvmlTemperature_t *temperature)
{ VGPU_UNSUPPORTED("nvmlDeviceGetTemperatureV"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetThermalSettings(nvmlDevice_t device, unsigned int sensorIndex, nvmlGpuThermalSettings_t *pThermalSettings)
{ VGPU_UNSUPPORTED("nvmlDeviceGetThermalSettings"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetTopologyCommonAncestor(nvmlDevice_t device1, nvmlDevice_t device2, nvmlGpuTopologyLevel_t *pathInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetTopologyCommonAncestor"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetTopologyNearestGpus(nvmlDevice_t device, nvmlGpuTopologyLevel_t level, unsigned int *count, nvmlDevice_t *deviceArray)
{ VGPU_UNSUPPORTED("nvmlDeviceGetTopologyNearestGpus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetTotalEccErrors(nvmlDevice_t device, nvmlMemoryErrorType_t errorType, nvmlEccCounterType_t counterType, unsigned long long *eccCounts)
{ VGPU_UNSUPPORTED("nvmlDeviceGetTotalEccErrors"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetTotalEnergyConsumption(nvmlDevice_t device, unsigned long long *energy)
{ VGPU_UNSUPPORTED("nvmlDeviceGetTotalEnergyConsumption"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t device, char *uuid, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlDeviceGetUUID"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetUnrepairableMemoryFlag_v1(nvmlDevice_t device, nvmlUnrepairableMemoryStatus_v1_t *unrepairableMemoryStatus)
{ VGPU_UNSUPPORTED("nvmlDeviceGetUnrepairableMemoryFlag_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetUtilizationRates(nvmlDevice_t device, nvmlUtilization_t *utilization)
{ VGPU_UNSUPPORTED("nvmlDeviceGetUtilizationRates"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVbiosVersion(nvmlDevice_t device, char *version, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVbiosVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuCapabilities(nvmlDevice_t device, nvmlDeviceVgpuCapability_t capability, unsigned int *capResult)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuCapabilities"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuHeterogeneousMode(nvmlDevice_t device, nvmlVgpuHeterogeneousMode_t *pHeterogeneousMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuHeterogeneousMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuInstancesUtilizationInfo(nvmlDevice_t device, nvmlVgpuInstancesUtilizationInfo_t *vgpuUtilInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuInstancesUtilizationInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuMetadata(nvmlDevice_t device, nvmlVgpuPgpuMetadata_t *pgpuMetadata, unsigned int *bufferSize)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuMetadata"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuProcessUtilization(nvmlDevice_t device, unsigned long long lastSeenTimeStamp, unsigned int *vgpuProcessSamplesCount, nvmlVgpuProcessUtilizationSample_t *utilizationSamples)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuProcessUtilization"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuProcessesUtilizationInfo(nvmlDevice_t device, nvmlVgpuProcessesUtilizationInfo_t *vgpuProcUtilInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuProcessesUtilizationInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuSchedulerCapabilities(nvmlDevice_t device, nvmlVgpuSchedulerCapabilities_t *pCapabilities)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuSchedulerCapabilities"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuSchedulerLog(nvmlDevice_t device, nvmlVgpuSchedulerLog_t *pSchedulerLog)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuSchedulerLog"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuSchedulerLog_v2(nvmlDevice_t device, nvmlVgpuSchedulerLogInfo_v2_t *pSchedulerLogInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuSchedulerLog_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuSchedulerState(nvmlDevice_t device, nvmlVgpuSchedulerGetState_t *pSchedulerState)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuSchedulerState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuSchedulerState_v2(nvmlDevice_t device, nvmlVgpuSchedulerStateInfo_v2_t *pSchedulerStateInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuSchedulerState_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuTypeCreatablePlacements(nvmlDevice_t device, nvmlVgpuTypeId_t vgpuTypeId, nvmlVgpuPlacementList_t *pPlacementList)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuTypeCreatablePlacements"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuTypeSupportedPlacements(nvmlDevice_t device, nvmlVgpuTypeId_t vgpuTypeId, nvmlVgpuPlacementList_t *pPlacementList)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuTypeSupportedPlacements"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVgpuUtilization(nvmlDevice_t device, unsigned long long lastSeenTimeStamp, nvmlValueType_t *sampleValType, unsigned int *vgpuInstanceSamplesCount, nvmlVgpuInstanceUtilizationSample_t *utilizationSamples)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVgpuUtilization"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetViolationStatus(nvmlDevice_t device, nvmlPerfPolicyType_t perfPolicyType, nvmlViolationTime_t *violTime)
{ VGPU_UNSUPPORTED("nvmlDeviceGetViolationStatus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceGetVirtualizationMode(nvmlDevice_t device, nvmlGpuVirtualizationMode_t *pVirtualMode)
{ VGPU_UNSUPPORTED("nvmlDeviceGetVirtualizationMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceIsMigDeviceHandle(nvmlDevice_t device, unsigned int *isMigDevice)
{ VGPU_UNSUPPORTED("nvmlDeviceIsMigDeviceHandle"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceLockNvlinkRemapTable_v1(nvmlDevice_t device, nvmlNvlinkLockRemapTable_v1_t *remapTableLockInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceLockNvlinkRemapTable_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceModifyDrainState(nvmlPciInfo_t *pciInfo, nvmlEnableState_t newState)
{ VGPU_UNSUPPORTED("nvmlDeviceModifyDrainState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceOnSameBoard(nvmlDevice_t device1, nvmlDevice_t device2, int *onSameBoard)
{ VGPU_UNSUPPORTED("nvmlDeviceOnSameBoard"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDevicePerfMetricsGetSamples_v1(nvmlDevice_t device, nvmlPerfMetricsSamples_v1_t *samples)
{ VGPU_UNSUPPORTED("nvmlDevicePerfMetricsGetSamples_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDevicePowerSmoothingActivatePresetProfile(nvmlDevice_t device, nvmlPowerSmoothingProfile_t *profile)
{ VGPU_UNSUPPORTED("nvmlDevicePowerSmoothingActivatePresetProfile"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDevicePowerSmoothingSetState(nvmlDevice_t device, nvmlPowerSmoothingState_t *state)
{ VGPU_UNSUPPORTED("nvmlDevicePowerSmoothingSetState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDevicePowerSmoothingUpdatePresetProfileParam(nvmlDevice_t device, nvmlPowerSmoothingProfile_t *profile)
{ VGPU_UNSUPPORTED("nvmlDevicePowerSmoothingUpdatePresetProfileParam"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceQueryDrainState(nvmlPciInfo_t *pciInfo, nvmlEnableState_t *currentState)
{ VGPU_UNSUPPORTED("nvmlDeviceQueryDrainState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceReadPRMCounters_v1(nvmlDevice_t device, nvmlPRMCounterList_v1_t *counterList)
{ VGPU_UNSUPPORTED("nvmlDeviceReadPRMCounters_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceReadWritePRM_v1(nvmlDevice_t device, nvmlPRMTLV_v1_t *buffer)
{ VGPU_UNSUPPORTED("nvmlDeviceReadWritePRM_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceRegisterEvents(nvmlDevice_t device, unsigned long long eventTypes, nvmlEventSet_t set)
{ VGPU_UNSUPPORTED("nvmlDeviceRegisterEvents"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceRemoveGpu(nvmlPciInfo_t *pciInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceRemoveGpu"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceRemoveGpu_v2(nvmlPciInfo_t *pciInfo, nvmlDetachGpuState_t gpuState, nvmlPcieLinkState_t linkState)
{ VGPU_UNSUPPORTED("nvmlDeviceRemoveGpu_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceResetApplicationsClocks(nvmlDevice_t device)
{ VGPU_UNSUPPORTED("nvmlDeviceResetApplicationsClocks"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceResetGpuLockedClocks(nvmlDevice_t device)
{ VGPU_UNSUPPORTED("nvmlDeviceResetGpuLockedClocks"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceResetMemoryLockedClocks(nvmlDevice_t device)
{ VGPU_UNSUPPORTED("nvmlDeviceResetMemoryLockedClocks"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceResetNvLinkErrorCounters(nvmlDevice_t device, unsigned int link)
{ VGPU_UNSUPPORTED("nvmlDeviceResetNvLinkErrorCounters"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceResetNvLinkUtilizationCounter(nvmlDevice_t device, unsigned int link, unsigned int counter)
{ VGPU_UNSUPPORTED("nvmlDeviceResetNvLinkUtilizationCounter"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetAPIRestriction(nvmlDevice_t device, nvmlRestrictedAPI_t apiType, nvmlEnableState_t isRestricted)
{ VGPU_UNSUPPORTED("nvmlDeviceSetAPIRestriction"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetAccountingMode(nvmlDevice_t device, nvmlEnableState_t mode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetAccountingMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetAdaptiveTgpMode_v1(nvmlDevice_t device, nvmlEnableState_t mode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetAdaptiveTgpMode_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetApplicationsClocks(nvmlDevice_t device, unsigned int memClockMHz, unsigned int graphicsClockMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceSetApplicationsClocks"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetAutoBoostedClocksEnabled(nvmlDevice_t device, nvmlEnableState_t enabled)
{ VGPU_UNSUPPORTED("nvmlDeviceSetAutoBoostedClocksEnabled"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetClockOffsets(nvmlDevice_t device, nvmlClockOffset_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceSetClockOffsets"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetComputeMode(nvmlDevice_t device, nvmlComputeMode_t mode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetComputeMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetConfComputeUnprotectedMemSize(nvmlDevice_t device, unsigned long long sizeKiB)
{ VGPU_UNSUPPORTED("nvmlDeviceSetConfComputeUnprotectedMemSize"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetCpuAffinity(nvmlDevice_t device)
{ VGPU_UNSUPPORTED("nvmlDeviceSetCpuAffinity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetDefaultAutoBoostedClocksEnabled(nvmlDevice_t device, nvmlEnableState_t enabled, unsigned int flags)
{ VGPU_UNSUPPORTED("nvmlDeviceSetDefaultAutoBoostedClocksEnabled"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetDefaultFanSpeed_v2(nvmlDevice_t device, unsigned int fan)
{ VGPU_UNSUPPORTED("nvmlDeviceSetDefaultFanSpeed_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetDramEncryptionMode(nvmlDevice_t device, const nvmlDramEncryptionInfo_t *dramEncryption)
{ VGPU_UNSUPPORTED("nvmlDeviceSetDramEncryptionMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetDriverModel(nvmlDevice_t device, nvmlDriverModel_t driverModel, unsigned int flags)
{ VGPU_UNSUPPORTED("nvmlDeviceSetDriverModel"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetEccMode(nvmlDevice_t device, nvmlEnableState_t ecc)
{ VGPU_UNSUPPORTED("nvmlDeviceSetEccMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetFanControlPolicy(nvmlDevice_t device, unsigned int fan, nvmlFanControlPolicy_t policy)
{ VGPU_UNSUPPORTED("nvmlDeviceSetFanControlPolicy"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetFanSpeed_v2(nvmlDevice_t device, unsigned int fan, unsigned int speed)
{ VGPU_UNSUPPORTED("nvmlDeviceSetFanSpeed_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetGpcClkVfOffset(nvmlDevice_t device, int offset)
{ VGPU_UNSUPPORTED("nvmlDeviceSetGpcClkVfOffset"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetGpuLockedClocks(nvmlDevice_t device, unsigned int minGpuClockMHz, unsigned int maxGpuClockMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceSetGpuLockedClocks"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetGpuOperationMode(nvmlDevice_t device, nvmlGpuOperationMode_t mode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetGpuOperationMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetHostname_v1(nvmlDevice_t device, nvmlHostname_v1_t *hostname)
{ VGPU_UNSUPPORTED("nvmlDeviceSetHostname_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetMemClkVfOffset(nvmlDevice_t device, int offset)
{ VGPU_UNSUPPORTED("nvmlDeviceSetMemClkVfOffset"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetMemoryLimits_v1(nvmlDevice_t device, nvmlSetMemoryLimits_v1_t *limits)
{ VGPU_UNSUPPORTED("nvmlDeviceSetMemoryLimits_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetMemoryLockedClocks(nvmlDevice_t device, unsigned int minMemClockMHz, unsigned int maxMemClockMHz)
{ VGPU_UNSUPPORTED("nvmlDeviceSetMemoryLockedClocks"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetMigMode(nvmlDevice_t device, unsigned int mode, nvmlReturn_t *activationStatus)
{ VGPU_UNSUPPORTED("nvmlDeviceSetMigMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetNvLinkDeviceLowPowerThreshold(nvmlDevice_t device, nvmlNvLinkPowerThres_t *info)
{ VGPU_UNSUPPORTED("nvmlDeviceSetNvLinkDeviceLowPowerThreshold"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetNvLinkUtilizationControl(nvmlDevice_t device, unsigned int link, unsigned int counter, nvmlNvLinkUtilizationControl_t *control, unsigned int reset)
{ VGPU_UNSUPPORTED("nvmlDeviceSetNvLinkUtilizationControl"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetNvlinkBwMode(nvmlDevice_t device, nvmlNvlinkSetBwMode_t *setBwMode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetNvlinkBwMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetNvlinkBwModeAsync_v1(nvmlDevice_t device, nvmlNvlinkSetBwModeAsync_v1_t *setBwModeAsync)
{ VGPU_UNSUPPORTED("nvmlDeviceSetNvlinkBwModeAsync_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetNvlinkNvleReady_v1(nvmlDevice_t device, nvmlNvlinkSetNvleReady_v1_t *setNvleReady)
{ VGPU_UNSUPPORTED("nvmlDeviceSetNvlinkNvleReady_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetPersistenceMode(nvmlDevice_t device, nvmlEnableState_t mode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetPersistenceMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetPowerManagementLimit(nvmlDevice_t device, unsigned int limit)
{ VGPU_UNSUPPORTED("nvmlDeviceSetPowerManagementLimit"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetPowerManagementLimit_v2(nvmlDevice_t device, nvmlPowerValue_v2_t *powerValue)
{ VGPU_UNSUPPORTED("nvmlDeviceSetPowerManagementLimit_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetPowerMizerMode_v1(nvmlDevice_t device, nvmlDevicePowerMizerModes_v1_t *powerMizerMode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetPowerMizerMode_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetRusdSettings_v1(nvmlDevice_t device, nvmlRusdSettings_v1_t *settings)
{ VGPU_UNSUPPORTED("nvmlDeviceSetRusdSettings_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetTemperatureThreshold(nvmlDevice_t device, nvmlTemperatureThresholds_t thresholdType, int *temp)
{ VGPU_UNSUPPORTED("nvmlDeviceSetTemperatureThreshold"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetVgpuCapabilities(nvmlDevice_t device, nvmlDeviceVgpuCapability_t capability, nvmlEnableState_t state)
{ VGPU_UNSUPPORTED("nvmlDeviceSetVgpuCapabilities"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetVgpuHeterogeneousMode(nvmlDevice_t device, const nvmlVgpuHeterogeneousMode_t *pHeterogeneousMode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetVgpuHeterogeneousMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetVgpuSchedulerState(nvmlDevice_t device, nvmlVgpuSchedulerSetState_t *pSchedulerState)
{ VGPU_UNSUPPORTED("nvmlDeviceSetVgpuSchedulerState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetVgpuSchedulerState_v2(nvmlDevice_t device, nvmlVgpuSchedulerState_v2_t *pSchedulerState)
{ VGPU_UNSUPPORTED("nvmlDeviceSetVgpuSchedulerState_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetVirtualizationMode(nvmlDevice_t device, nvmlGpuVirtualizationMode_t virtualMode)
{ VGPU_UNSUPPORTED("nvmlDeviceSetVirtualizationMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceSetupNvlinkNvleEncryptionKey_v1(nvmlDevice_t device, nvmlNvlinkSetupNvleEncryptionKey_v1_t *encryptionKey)
{ VGPU_UNSUPPORTED("nvmlDeviceSetupNvlinkNvleEncryptionKey_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceValidateInforom(nvmlDevice_t device)
{ VGPU_UNSUPPORTED("nvmlDeviceValidateInforom"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceVgpuForceGspUnload(nvmlDevice_t device)
{ VGPU_UNSUPPORTED("nvmlDeviceVgpuForceGspUnload"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceWorkloadPowerProfileClearRequestedProfiles(nvmlDevice_t device, nvmlWorkloadPowerProfileRequestedProfiles_t *requestedProfiles)
{ VGPU_UNSUPPORTED("nvmlDeviceWorkloadPowerProfileClearRequestedProfiles"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceWorkloadPowerProfileGetCurrentProfiles(nvmlDevice_t device, nvmlWorkloadPowerProfileCurrentProfiles_t *currentProfiles)
{ VGPU_UNSUPPORTED("nvmlDeviceWorkloadPowerProfileGetCurrentProfiles"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceWorkloadPowerProfileGetProfilesInfo(nvmlDevice_t device, nvmlWorkloadPowerProfileProfilesInfo_t *profilesInfo)
{ VGPU_UNSUPPORTED("nvmlDeviceWorkloadPowerProfileGetProfilesInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceWorkloadPowerProfileSetRequestedProfiles(nvmlDevice_t device, nvmlWorkloadPowerProfileRequestedProfiles_t *requestedProfiles)
{ VGPU_UNSUPPORTED("nvmlDeviceWorkloadPowerProfileSetRequestedProfiles"); return 3; }
VGPU_STUB nvmlReturn_t nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1(nvmlDevice_t device, nvmlWorkloadPowerProfileUpdateProfiles_v1_t *updateProfiles)
{ VGPU_UNSUPPORTED("nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1"); return 3; }
VGPU_STUB const char *nvmlErrorString(nvmlReturn_t result)
{ VGPU_UNSUPPORTED("nvmlErrorString"); return NULL; }
VGPU_STUB nvmlReturn_t nvmlEventSetCreate(nvmlEventSet_t *set)
{ VGPU_UNSUPPORTED("nvmlEventSetCreate"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetFree(nvmlEventSet_t set)
{ VGPU_UNSUPPORTED("nvmlEventSetFree"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetGetContextCount_v1(nvmlEventSet_t set, nvmlEventSetGetContextCount_v1_t *params)
{ VGPU_UNSUPPORTED("nvmlEventSetGetContextCount_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetGetContextData_v1(nvmlEventSet_t set, nvmlEventSetGetContextData_v1_t *params)
{ VGPU_UNSUPPORTED("nvmlEventSetGetContextData_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetGetContextInfo_v1(nvmlEventSet_t set, nvmlEventSetGetContextInfo_v1_t *params)
{ VGPU_UNSUPPORTED("nvmlEventSetGetContextInfo_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1(nvmlEventSet_t set, nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1_t *params)
{ VGPU_UNSUPPORTED("nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetRegisterGpuOperationalEvents_v1(nvmlEventSet_t eventSet, const nvmlGpuOperationalEventConfig_v1_t *config)
{ VGPU_UNSUPPORTED("nvmlEventSetRegisterGpuOperationalEvents_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetWait(nvmlEventSet_t set, nvmlEventData_t *data, unsigned int timeoutms)
{ VGPU_UNSUPPORTED("nvmlEventSetWait"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetWait_v2(nvmlEventSet_t set, nvmlEventData_t *data, unsigned int timeoutms)
{ VGPU_UNSUPPORTED("nvmlEventSetWait_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlEventSetWait_v3(nvmlEventSet_t set, nvmlEventSetWait_v3_t *params)
{ VGPU_UNSUPPORTED("nvmlEventSetWait_v3"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGetExcludedDeviceCount(unsigned int *deviceCount)
{ VGPU_UNSUPPORTED("nvmlGetExcludedDeviceCount"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGetExcludedDeviceInfoByIndex(unsigned int index, nvmlExcludedDeviceInfo_t *info)
{ VGPU_UNSUPPORTED("nvmlGetExcludedDeviceInfoByIndex"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGetVgpuCompatibility(nvmlVgpuMetadata_t *vgpuMetadata, nvmlVgpuPgpuMetadata_t *pgpuMetadata, nvmlVgpuPgpuCompatibility_t *compatibilityInfo)
{ VGPU_UNSUPPORTED("nvmlGetVgpuCompatibility"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGetVgpuDriverCapabilities(nvmlVgpuDriverCapability_t capability, unsigned int *capResult)
{ VGPU_UNSUPPORTED("nvmlGetVgpuDriverCapabilities"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGetVgpuVersion(nvmlVgpuVersion_t *supported, nvmlVgpuVersion_t *current)
{ VGPU_UNSUPPORTED("nvmlGetVgpuVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpmMetricsGet(nvmlGpmMetricsGet_t *metricsGet)
{ VGPU_UNSUPPORTED("nvmlGpmMetricsGet"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpmMigSampleGet(nvmlDevice_t device, unsigned int gpuInstanceId, nvmlGpmSample_t gpmSample)
{ VGPU_UNSUPPORTED("nvmlGpmMigSampleGet"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpmQueryDeviceSupport(nvmlDevice_t device, nvmlGpmSupport_t *gpmSupport)
{ VGPU_UNSUPPORTED("nvmlGpmQueryDeviceSupport"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpmQueryIfStreamingEnabled(nvmlDevice_t device, unsigned int *state)
{ VGPU_UNSUPPORTED("nvmlGpmQueryIfStreamingEnabled"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpmSampleAlloc(nvmlGpmSample_t *gpmSample)
{ VGPU_UNSUPPORTED("nvmlGpmSampleAlloc"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpmSampleFree(nvmlGpmSample_t gpmSample)
{ VGPU_UNSUPPORTED("nvmlGpmSampleFree"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpmSampleGet(nvmlDevice_t device, nvmlGpmSample_t gpmSample)
{ VGPU_UNSUPPORTED("nvmlGpmSampleGet"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpmSetStreamingEnabled(nvmlDevice_t device, unsigned int state)
{ VGPU_UNSUPPORTED("nvmlGpmSetStreamingEnabled"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceCreateComputeInstance(nvmlGpuInstance_t gpuInstance, unsigned int profileId, nvmlComputeInstance_t *computeInstance)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceCreateComputeInstance"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceCreateComputeInstanceWithPlacement(nvmlGpuInstance_t gpuInstance, unsigned int profileId, const nvmlComputeInstancePlacement_t *placement, nvmlComputeInstance_t *computeInstance)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceCreateComputeInstanceWithPlacement"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceDestroy(nvmlGpuInstance_t gpuInstance)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceDestroy"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetActiveVgpus(nvmlGpuInstance_t gpuInstance, nvmlActiveVgpuInstanceInfo_t *pVgpuInstanceInfo)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetActiveVgpus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetComputeInstanceById(nvmlGpuInstance_t gpuInstance, unsigned int id, nvmlComputeInstance_t *computeInstance)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetComputeInstanceById"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetComputeInstancePossiblePlacements(nvmlGpuInstance_t gpuInstance, unsigned int profileId, nvmlComputeInstancePlacement_t *placements, unsigned int *count)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetComputeInstancePossiblePlacements"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetComputeInstanceProfileInfo(nvmlGpuInstance_t gpuInstance, unsigned int profile, unsigned int engProfile, nvmlComputeInstanceProfileInfo_t *info)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetComputeInstanceProfileInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetComputeInstanceProfileInfoV(nvmlGpuInstance_t gpuInstance, unsigned int profile, unsigned int engProfile, nvmlComputeInstanceProfileInfo_v2_t *info)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetComputeInstanceProfileInfoV"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetComputeInstanceRemainingCapacity(nvmlGpuInstance_t gpuInstance, unsigned int profileId, unsigned int *count)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetComputeInstanceRemainingCapacity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetComputeInstances(nvmlGpuInstance_t gpuInstance, unsigned int profileId, nvmlComputeInstance_t *computeInstances, unsigned int *count)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetComputeInstances"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetCreatableVgpus(nvmlGpuInstance_t gpuInstance, nvmlVgpuTypeIdInfo_t *pVgpus)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetCreatableVgpus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetInfo(nvmlGpuInstance_t gpuInstance, nvmlGpuInstanceInfo_t *info)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetVgpuHeterogeneousMode(nvmlGpuInstance_t gpuInstance, nvmlVgpuHeterogeneousMode_t *pHeterogeneousMode)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetVgpuHeterogeneousMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerLog(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerLogInfo_t *pSchedulerLogInfo)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetVgpuSchedulerLog"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerLog_v2(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerLogInfo_v2_t *pSchedulerLogInfo)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetVgpuSchedulerLog_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerState(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerStateInfo_t *pSchedulerStateInfo)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetVgpuSchedulerState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerState_v2(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerStateInfo_v2_t *pSchedulerStateInfo)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetVgpuSchedulerState_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceGetVgpuTypeCreatablePlacements(nvmlGpuInstance_t gpuInstance, nvmlVgpuCreatablePlacementInfo_t *pCreatablePlacementInfo)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceGetVgpuTypeCreatablePlacements"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceSetVgpuHeterogeneousMode(nvmlGpuInstance_t gpuInstance, const nvmlVgpuHeterogeneousMode_t *pHeterogeneousMode)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceSetVgpuHeterogeneousMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceSetVgpuSchedulerState(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerState_t *pScheduler)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceSetVgpuSchedulerState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlGpuInstanceSetVgpuSchedulerState_v2(nvmlGpuInstance_t gpuInstance, nvmlVgpuSchedulerState_v2_t *pSchedulerState)
{ VGPU_UNSUPPORTED("nvmlGpuInstanceSetVgpuSchedulerState_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlInit(void)
{ VGPU_UNSUPPORTED("nvmlInit"); return 3; }
VGPU_STUB nvmlReturn_t nvmlInit_v2(void)
{ VGPU_UNSUPPORTED("nvmlInit_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlInitWithFlags(unsigned int flags)
{ VGPU_UNSUPPORTED("nvmlInitWithFlags"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSetVgpuVersion(nvmlVgpuVersion_t *vgpuVersion)
{ VGPU_UNSUPPORTED("nvmlSetVgpuVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlShutdown(void)
{ VGPU_UNSUPPORTED("nvmlShutdown"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemEventSetCreate(nvmlSystemEventSetCreateRequest_t *request)
{ VGPU_UNSUPPORTED("nvmlSystemEventSetCreate"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemEventSetFree(nvmlSystemEventSetFreeRequest_t *request)
{ VGPU_UNSUPPORTED("nvmlSystemEventSetFree"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemEventSetWait(nvmlSystemEventSetWaitRequest_t *request)
{ VGPU_UNSUPPORTED("nvmlSystemEventSetWait"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetCPER_v1(nvmlGetCPER_v1_t *cper)
{ VGPU_UNSUPPORTED("nvmlSystemGetCPER_v1"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetConfComputeCapabilities(nvmlConfComputeSystemCaps_t *capabilities)
{ VGPU_UNSUPPORTED("nvmlSystemGetConfComputeCapabilities"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetConfComputeGpusReadyState(unsigned int *isAcceptingWork)
{ VGPU_UNSUPPORTED("nvmlSystemGetConfComputeGpusReadyState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetConfComputeKeyRotationThresholdInfo(nvmlConfComputeGetKeyRotationThresholdInfo_t *pKeyRotationThrInfo)
{ VGPU_UNSUPPORTED("nvmlSystemGetConfComputeKeyRotationThresholdInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetConfComputeSettings(nvmlSystemConfComputeSettings_t *settings)
{ VGPU_UNSUPPORTED("nvmlSystemGetConfComputeSettings"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetConfComputeSettings_v2(nvmlSystemConfComputeSettings_v2_t *settings)
{ VGPU_UNSUPPORTED("nvmlSystemGetConfComputeSettings_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetConfComputeState(nvmlConfComputeSystemState_t *state)
{ VGPU_UNSUPPORTED("nvmlSystemGetConfComputeState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetCudaDriverVersion(int *cudaDriverVersion)
{ VGPU_UNSUPPORTED("nvmlSystemGetCudaDriverVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetCudaDriverVersion_v2(int *cudaDriverVersion)
{ VGPU_UNSUPPORTED("nvmlSystemGetCudaDriverVersion_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetDriverBranch(nvmlSystemDriverBranchInfo_t *branchInfo, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlSystemGetDriverBranch"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetDriverVersion(char *version, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlSystemGetDriverVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetHicVersion(unsigned int *hwbcCount, nvmlHwbcEntry_t *hwbcEntries)
{ VGPU_UNSUPPORTED("nvmlSystemGetHicVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetNVMLVersion(char *version, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlSystemGetNVMLVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetNvlinkBwMode(unsigned int *nvlinkBwMode)
{ VGPU_UNSUPPORTED("nvmlSystemGetNvlinkBwMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetProcessName(unsigned int pid, char *name, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlSystemGetProcessName"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemGetTopologyGpuSet(unsigned int cpuNumber, unsigned int *count, nvmlDevice_t *deviceArray)
{ VGPU_UNSUPPORTED("nvmlSystemGetTopologyGpuSet"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemRegisterEvents(nvmlSystemRegisterEventRequest_t *request)
{ VGPU_UNSUPPORTED("nvmlSystemRegisterEvents"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemSetConfComputeGpusReadyState(unsigned int isAcceptingWork)
{ VGPU_UNSUPPORTED("nvmlSystemSetConfComputeGpusReadyState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemSetConfComputeKeyRotationThresholdInfo(nvmlConfComputeSetKeyRotationThresholdInfo_t *pKeyRotationThrInfo)
{ VGPU_UNSUPPORTED("nvmlSystemSetConfComputeKeyRotationThresholdInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlSystemSetNvlinkBwMode(unsigned int nvlinkBwMode)
{ VGPU_UNSUPPORTED("nvmlSystemSetNvlinkBwMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitGetCount(unsigned int *unitCount)
{ VGPU_UNSUPPORTED("nvmlUnitGetCount"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitGetDevices(nvmlUnit_t unit, unsigned int *deviceCount, nvmlDevice_t *devices)
{ VGPU_UNSUPPORTED("nvmlUnitGetDevices"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitGetFanSpeedInfo(nvmlUnit_t unit, nvmlUnitFanSpeeds_t *fanSpeeds)
{ VGPU_UNSUPPORTED("nvmlUnitGetFanSpeedInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitGetHandleByIndex(unsigned int index, nvmlUnit_t *unit)
{ VGPU_UNSUPPORTED("nvmlUnitGetHandleByIndex"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitGetLedState(nvmlUnit_t unit, nvmlLedState_t *state)
{ VGPU_UNSUPPORTED("nvmlUnitGetLedState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitGetPsuInfo(nvmlUnit_t unit, nvmlPSUInfo_t *psu)
{ VGPU_UNSUPPORTED("nvmlUnitGetPsuInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitGetTemperature(nvmlUnit_t unit, unsigned int type, unsigned int *temp)
{ VGPU_UNSUPPORTED("nvmlUnitGetTemperature"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitGetUnitInfo(nvmlUnit_t unit, nvmlUnitInfo_t *info)
{ VGPU_UNSUPPORTED("nvmlUnitGetUnitInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlUnitSetLedState(nvmlUnit_t unit, nvmlLedColor_t color)
{ VGPU_UNSUPPORTED("nvmlUnitSetLedState"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceClearAccountingPids(nvmlVgpuInstance_t vgpuInstance)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceClearAccountingPids"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetAccountingMode(nvmlVgpuInstance_t vgpuInstance, nvmlEnableState_t *mode)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetAccountingMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetAccountingPids(nvmlVgpuInstance_t vgpuInstance, unsigned int *count, unsigned int *pids)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetAccountingPids"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetAccountingStats(nvmlVgpuInstance_t vgpuInstance, unsigned int pid, nvmlAccountingStats_t *stats)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetAccountingStats"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetEccMode(nvmlVgpuInstance_t vgpuInstance, nvmlEnableState_t *eccMode)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetEccMode"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetEncoderCapacity(nvmlVgpuInstance_t vgpuInstance, unsigned int *encoderCapacity)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetEncoderCapacity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetEncoderSessions(nvmlVgpuInstance_t vgpuInstance, unsigned int *sessionCount, nvmlEncoderSessionInfo_t *sessionInfo)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetEncoderSessions"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetEncoderStats(nvmlVgpuInstance_t vgpuInstance, unsigned int *sessionCount, unsigned int *averageFps, unsigned int *averageLatency)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetEncoderStats"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetFBCSessions(nvmlVgpuInstance_t vgpuInstance, unsigned int *sessionCount, nvmlFBCSessionInfo_t *sessionInfo)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetFBCSessions"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetFBCStats(nvmlVgpuInstance_t vgpuInstance, nvmlFBCStats_t *fbcStats)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetFBCStats"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetFbUsage(nvmlVgpuInstance_t vgpuInstance, unsigned long long *fbUsage)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetFbUsage"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetFrameRateLimit(nvmlVgpuInstance_t vgpuInstance, unsigned int *frameRateLimit)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetFrameRateLimit"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetGpuInstanceId(nvmlVgpuInstance_t vgpuInstance, unsigned int *gpuInstanceId)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetGpuInstanceId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetGpuPciId(nvmlVgpuInstance_t vgpuInstance, char *vgpuPciId, unsigned int *length)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetGpuPciId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetLicenseInfo(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuLicenseInfo_t *licenseInfo)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetLicenseInfo"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetLicenseInfo_v2(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuLicenseInfo_t *licenseInfo)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetLicenseInfo_v2"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetLicenseStatus(nvmlVgpuInstance_t vgpuInstance, unsigned int *licensed)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetLicenseStatus"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetMdevUUID(nvmlVgpuInstance_t vgpuInstance, char *mdevUuid, unsigned int size)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetMdevUUID"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetMetadata(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuMetadata_t *vgpuMetadata, unsigned int *bufferSize)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetMetadata"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetPlacementId(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuPlacementId_t *pPlacement)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetPlacementId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetRuntimeStateSize(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuRuntimeState_t *pState)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetRuntimeStateSize"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetType(nvmlVgpuInstance_t vgpuInstance, nvmlVgpuTypeId_t *vgpuTypeId)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetType"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetUUID(nvmlVgpuInstance_t vgpuInstance, char *uuid, unsigned int size)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetUUID"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetVmDriverVersion(nvmlVgpuInstance_t vgpuInstance, char *version, unsigned int length)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetVmDriverVersion"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceGetVmID(nvmlVgpuInstance_t vgpuInstance, char *vmId, unsigned int size, nvmlVgpuVmIdType_t *vmIdType)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceGetVmID"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuInstanceSetEncoderCapacity(nvmlVgpuInstance_t vgpuInstance, unsigned int encoderCapacity)
{ VGPU_UNSUPPORTED("nvmlVgpuInstanceSetEncoderCapacity"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetBAR1Info(nvmlVgpuTypeId_t vgpuTypeId, nvmlVgpuTypeBar1Info_t *bar1Info)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetBAR1Info"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetCapabilities(nvmlVgpuTypeId_t vgpuTypeId, nvmlVgpuCapability_t capability, unsigned int *capResult)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetCapabilities"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetClass(nvmlVgpuTypeId_t vgpuTypeId, char *vgpuTypeClass, unsigned int *size)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetClass"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetDeviceID(nvmlVgpuTypeId_t vgpuTypeId, unsigned long long *deviceID, unsigned long long *subsystemID)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetDeviceID"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetFbReservation(nvmlVgpuTypeId_t vgpuTypeId, unsigned long long *fbReservation)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetFbReservation"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetFrameRateLimit(nvmlVgpuTypeId_t vgpuTypeId, unsigned int *frameRateLimit)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetFrameRateLimit"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetFramebufferSize(nvmlVgpuTypeId_t vgpuTypeId, unsigned long long *fbSize)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetFramebufferSize"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetGpuInstanceProfileId(nvmlVgpuTypeId_t vgpuTypeId, unsigned int *gpuInstanceProfileId)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetGpuInstanceProfileId"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetGspHeapSize(nvmlVgpuTypeId_t vgpuTypeId, unsigned long long *gspHeapSize)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetGspHeapSize"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetLicense(nvmlVgpuTypeId_t vgpuTypeId, char *vgpuTypeLicenseString, unsigned int size)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetLicense"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetMaxInstances(nvmlDevice_t device, nvmlVgpuTypeId_t vgpuTypeId, unsigned int *vgpuInstanceCount)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetMaxInstances"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetMaxInstancesPerGpuInstance(nvmlVgpuTypeMaxInstance_t *pMaxInstance)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetMaxInstancesPerGpuInstance"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetMaxInstancesPerVm(nvmlVgpuTypeId_t vgpuTypeId, unsigned int *vgpuInstanceCountPerVm)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetMaxInstancesPerVm"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetName(nvmlVgpuTypeId_t vgpuTypeId, char *vgpuTypeName, unsigned int *size)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetName"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetNumDisplayHeads(nvmlVgpuTypeId_t vgpuTypeId, unsigned int *numDisplayHeads)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetNumDisplayHeads"); return 3; }
VGPU_STUB nvmlReturn_t nvmlVgpuTypeGetResolution(nvmlVgpuTypeId_t vgpuTypeId, unsigned int displayIndex, unsigned int *xdim, unsigned int *ydim)
{ VGPU_UNSUPPORTED("nvmlVgpuTypeGetResolution"); return 3; }
