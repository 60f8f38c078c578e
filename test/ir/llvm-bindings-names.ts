/**
 * The names that npm's llvm-bindings 0.4.2 offers: classes with their base, statics and methods; then functions and
 * constants. Only names; the test asks whether each exists here.
 */
export const classes = `
APInt |
APFloat |
LLVMContext |
Module | static:ModFlagBehavior getModuleIdentifier getSourceFileName getName getDataLayoutStr
    getDataLayout getTargetTriple setModuleIdentifier setSourceFileName setDataLayout
    setTargetTriple getFunction getOrInsertFunction getGlobalVariable addModuleFlag empty print
Type | static:TypeID static:getVoidTy static:getLabelTy static:getHalfTy static:getBFloatTy
    static:getFloatTy static:getDoubleTy static:getMetadataTy static:getX86_FP80Ty
    static:getFP128Ty static:getPPC_FP128Ty static:getX86_MMXTy static:getTokenTy static:getIntNTy
    static:getInt1Ty static:getInt8Ty static:getInt16Ty static:getInt32Ty static:getInt64Ty
    static:getInt128Ty static:getHalfPtrTy static:getBFloatPtrTy static:getFloatPtrTy
    static:getDoublePtrTy static:getX86_FP80PtrTy static:getFP128PtrTy static:getPPC_FP128PtrTy
    static:getX86_MMXPtrTy static:getInt1PtrTy static:getInt8PtrTy static:getInt16PtrTy
    static:getInt32PtrTy static:getInt64PtrTy static:isSameType getTypeID isVoidTy isHalfTy
    isBFloatTy isFloatTy isDoubleTy isX86_FP80Ty isFP128Ty isPPC_FP128Ty isFloatingPointTy
    isX86_MMXTy isLabelTy isMetadataTy isTokenTy isIntegerTy isFunctionTy isStructTy isArrayTy
    isPointerTy isVectorTy isEmptyTy isFirstClassType isSingleValueType isAggregateType
    getPointerTo getPrimitiveSizeInBits getPointerElementType
IntegerType < Type | static:get isStructTy isIntegerTy isVoidTy getTypeID
FunctionType < Type | static:get isVoidTy getTypeID
FunctionCallee | getFunctionType getCallee
StructType < Type | static:create static:get getTypeByName setBody setName hasName getName
    isOpaque isPacked isLiteral getPointerTo isStructTy isIntegerTy isVoidTy getTypeID
ArrayType < Type | static:get static:isValidElementType getNumElements getElementType isStructTy
    isVoidTy getTypeID
VectorType < Type | isStructTy isVoidTy getTypeID
PointerType < Type | static:get static:getUnqual isPointerTy isStructTy isIntegerTy isVoidTy
    getTypeID getPointerElementType
Value | static:MaxAlignmentExponent static:MaximumAlignment getType hasName getName setName
    deleteValue replaceAllUsesWith use_empty user_empty
Argument < Value | getParent getArgNo getType setName
BasicBlock < Value | static:Create getParent getModule getTerminator getFirstNonPHI insertInto
    removeFromParent eraseFromParent use_empty getType deleteSelf
User < Value | getOperand setOperand getNumOperands getType
Constant < User | static:getNullValue static:getAllOnesValue isNullValue isOneValue isAllOnesValue
    getType
ConstantInt < Constant | static:get static:getTrue static:getFalse getType
ConstantFP < Constant | static:get static:getNaN getType
ConstantArray < Constant | static:get getType
ConstantStruct < Constant | static:get getType
ConstantPointerNull < Constant | static:get getType
ConstantDataArray < Constant | static:get static:getString getType
ConstantExpr < Constant | static:getBitCast getType
UndefValue < Constant | static:get getType
GlobalValue < Constant | static:LinkageTypes static:VisibilityTypes getType getValueType
GlobalObject < GlobalValue | getType getValueType
GlobalVariable < GlobalObject | getType getValueType setInitializer removeFromParent
    eraseFromParent addDebugInfo
Function < GlobalObject | static:Create arg_size getArg getReturnType addBasicBlock getEntryBlock
    getExitBlock insertAfter deleteBody removeFromParent eraseFromParent use_empty user_empty
    getNumUses removeDeadConstantUsers hasPersonalityFn setPersonalityFn setDoesNotThrow
    setSubprogram getSubprogram getType
Instruction < User | user_back getParent getModule getFunction getType setDebugLoc
AllocaInst < Instruction | getAllocatedType getArraySize getType setDebugLoc
LoadInst < Instruction | getType setDebugLoc
StoreInst < Instruction | getValueOperand getPointerOperand getPointerOperandType getType
    setDebugLoc
FenceInst < Instruction | getType setDebugLoc
AtomicCmpXchgInst < Instruction | getType setDebugLoc
AtomicRMWInst < Instruction | getType setDebugLoc
GetElementPtrInst < Instruction | getType setDebugLoc
ICmpInst < Instruction | getType setDebugLoc
FCmpInst < Instruction | getType setDebugLoc
CallInst < Instruction | getType setDebugLoc
SelectInst < Instruction | getCondition getTrueValue getFalseValue setCondition setTrueValue
    setFalseValue getType setDebugLoc
VAArgInst < Instruction | getType setDebugLoc
ExtractElementInst < Instruction | getType setDebugLoc
InsertElementInst < Instruction | getType setDebugLoc
ShuffleVectorInst < Instruction | getType setDebugLoc
ExtractValueInst < Instruction | getType setDebugLoc
InsertValueInst < Instruction | getType setDebugLoc
PHINode < Instruction | addIncoming getType setDebugLoc
LandingPadInst < Instruction | setCleanup addClause getType setDebugLoc
ReturnInst < Instruction | getReturnValue getType setDebugLoc
BranchInst < Instruction | isUnconditional isConditional getCondition getNumSuccessors
    getSuccessor getType setDebugLoc
SwitchInst < Instruction | addCase getType setDebugLoc
IndirectBrInst < Instruction | getType setDebugLoc
InvokeInst < Instruction | getType setDebugLoc
CallBrInst < Instruction | getType setDebugLoc
ResumeInst < Instruction | getType setDebugLoc
CatchSwitchInst < Instruction | getType setDebugLoc
CleanupPadInst < Instruction | getType setDebugLoc
CatchPadInst < Instruction | getType setDebugLoc
CatchReturnInst < Instruction | getType setDebugLoc
CleanupReturnInst < Instruction | getType setDebugLoc
UnreachableInst < Instruction | getType setDebugLoc
TruncInst < Instruction | getType setDebugLoc
ZExtInst < Instruction | getType setDebugLoc
SExtInst < Instruction | getType setDebugLoc
FPTruncInst < Instruction | getType setDebugLoc
FPExtInst < Instruction | getType setDebugLoc
UIToFPInst < Instruction | getType setDebugLoc
SIToFPInst < Instruction | getType setDebugLoc
FPToUIInst < Instruction | getType setDebugLoc
FPToSIInst < Instruction | getType setDebugLoc
IntToPtrInst < Instruction | getType setDebugLoc
PtrToIntInst < Instruction | getType setDebugLoc
BitCastInst < Instruction | getType setDebugLoc
AddrSpaceCastInst < Instruction | getType setDebugLoc
FreezeInst < Instruction | getType setDebugLoc
IRBuilder | ClearInsertionPoint GetInsertBlock SetInsertPoint saveIP saveAndClearIP restoreIP
    SetCurrentDebugLocation CreateGlobalString getInt1 getTrue getFalse getInt8 getInt16 getInt32
    getInt64 getIntN getInt getInt1Ty getInt8Ty getInt16Ty getInt32Ty getInt64Ty getInt128Ty
    getIntNTy getHalfTy getBFloatTy getFloatTy getDoubleTy getVoidTy getInt8PtrTy getIntPtrTy
    CreateRetVoid CreateRet CreateBr CreateCondBr CreateSwitch CreateIndirectBr CreateInvoke
    CreateResume CreateUnreachable CreateAdd CreateFAdd CreateSub CreateFSub CreateMul CreateFMul
    CreateSDiv CreateUDiv CreateFDiv CreateSRem CreateURem CreateFRem CreateAnd CreateOr CreateXor
    CreateShl CreateAShr CreateLShr CreateNeg CreateFNeg CreateNot CreateAlloca CreateLoad
    CreateStore CreateGEP CreateInBoundsGEP CreateGlobalStringPtr CreateTrunc CreateZExt
    CreateSExt CreateZExtOrTrunc CreateSExtOrTrunc CreateFPToUI CreateFPToSI CreateUIToFP
    CreateSIToFP CreateFPTrunc CreateFPExt CreatePtrToInt CreateIntToPtr CreateBitCast
    CreateAddrSpaceCast CreateZExtOrBitCast CreateSExtOrBitCast CreateTruncOrBitCast
    CreatePointerCast CreatePointerBitCastOrAddrSpaceCast CreateIntCast CreateBitOrPointerCast
    CreateFPCast CreateICmpEQ CreateICmpNE CreateICmpSGE CreateICmpSGT CreateICmpSLE CreateICmpSLT
    CreateICmpUGE CreateICmpUGT CreateICmpULE CreateICmpULT CreateFCmpOEQ CreateFCmpONE
    CreateFCmpOGE CreateFCmpOGT CreateFCmpOLE CreateFCmpOLT CreateFCmpUEQ CreateFCmpUNE
    CreateFCmpUGE CreateFCmpUGT CreateFCmpULE CreateFCmpULT CreatePHI CreateCall CreateSelect
    CreateExtractValue CreateInsertValue CreateLandingPad CreateIsNull CreateIsNotNull
    CreatePtrDiff
IRBuilder.InsertPoint |
Metadata |
MDNode < Metadata |
DebugLoc |
DITypeRefArray |
DINode < MDNode | static:DIFlags
DIScope < DINode |
DIFile < DIScope |
DIType < DIScope |
DIBasicType < DIType |
DIDerivedType < DIType |
DICompositeType < DIType |
DISubroutineType < DIType |
DICompileUnit < DIScope | getFile
DILocalScope < DIScope |
DILocation < MDNode | static:get
DISubprogram < DILocalScope | static:DISPFlags
DILexicalBlock < DILocalScope |
DINamespace < DIScope |
DIVariable < DINode |
DIExpression < MDNode |
DIGlobalVariableExpression < MDNode |
DILocalVariable < DIVariable |
DIGlobalVariable < DIVariable |
DIBuilder | createFile createCompileUnit createFunction createLexicalBlock createBasicType
    getOrCreateTypeArray createSubroutineType createExpression createParameterVariable
    createAutoVariable createGlobalVariableExpression insertDeclare insertDbgValueIntrinsic
    finalizeSubprogram finalize
DataLayout | getStringRepresentation getTypeAllocSize
Linker | static:linkModules linkInModule
Target | createTargetMachine getName getShortDescription
TargetRegistry | static:lookupTarget
SMDiagnostic |
TargetMachine | createDataLayout
`;

export const members = `
LLVMConstants.DEBUG_METADATA_VERSION dwarf.LLVMConstants.DWARF_VERSION
dwarf.TypeKind.DW_ATE_address dwarf.TypeKind.DW_ATE_boolean dwarf.TypeKind.DW_ATE_complex_float
dwarf.TypeKind.DW_ATE_float dwarf.TypeKind.DW_ATE_signed dwarf.TypeKind.DW_ATE_signed_char
dwarf.TypeKind.DW_ATE_unsigned dwarf.TypeKind.DW_ATE_unsigned_char
dwarf.TypeKind.DW_ATE_imaginary_float dwarf.TypeKind.DW_ATE_packed_decimal
dwarf.TypeKind.DW_ATE_numeric_string dwarf.TypeKind.DW_ATE_edited
dwarf.TypeKind.DW_ATE_signed_fixed dwarf.TypeKind.DW_ATE_unsigned_fixed
dwarf.TypeKind.DW_ATE_decimal_float dwarf.TypeKind.DW_ATE_UTF dwarf.TypeKind.DW_ATE_UCS
dwarf.TypeKind.DW_ATE_ASCII dwarf.TypeKind.DW_ATE_lo_user dwarf.TypeKind.DW_ATE_hi_user
dwarf.SourceLanguage.DW_LANG_C89 dwarf.SourceLanguage.DW_LANG_C dwarf.SourceLanguage.DW_LANG_Ada83
dwarf.SourceLanguage.DW_LANG_C_plus_plus dwarf.SourceLanguage.DW_LANG_Cobol74
dwarf.SourceLanguage.DW_LANG_Cobol85 dwarf.SourceLanguage.DW_LANG_Fortran77
dwarf.SourceLanguage.DW_LANG_Fortran90 dwarf.SourceLanguage.DW_LANG_Pascal83
dwarf.SourceLanguage.DW_LANG_Modula2 dwarf.SourceLanguage.DW_LANG_Java
dwarf.SourceLanguage.DW_LANG_C99 dwarf.SourceLanguage.DW_LANG_Ada95
dwarf.SourceLanguage.DW_LANG_Fortran95 dwarf.SourceLanguage.DW_LANG_PLI
dwarf.SourceLanguage.DW_LANG_ObjC dwarf.SourceLanguage.DW_LANG_ObjC_plus_plus
dwarf.SourceLanguage.DW_LANG_UPC dwarf.SourceLanguage.DW_LANG_D
dwarf.SourceLanguage.DW_LANG_Python dwarf.SourceLanguage.DW_LANG_OpenCL
dwarf.SourceLanguage.DW_LANG_Go dwarf.SourceLanguage.DW_LANG_Modula3
dwarf.SourceLanguage.DW_LANG_Haskell dwarf.SourceLanguage.DW_LANG_C_plus_plus_03
dwarf.SourceLanguage.DW_LANG_C_plus_plus_11 dwarf.SourceLanguage.DW_LANG_OCaml
dwarf.SourceLanguage.DW_LANG_Rust dwarf.SourceLanguage.DW_LANG_C11
dwarf.SourceLanguage.DW_LANG_Swift dwarf.SourceLanguage.DW_LANG_Julia
dwarf.SourceLanguage.DW_LANG_Dylan dwarf.SourceLanguage.DW_LANG_C_plus_plus_14
dwarf.SourceLanguage.DW_LANG_Fortran03 dwarf.SourceLanguage.DW_LANG_Fortran08
dwarf.SourceLanguage.DW_LANG_RenderScript dwarf.SourceLanguage.DW_LANG_BLISS
dwarf.SourceLanguage.DW_LANG_lo_user dwarf.SourceLanguage.DW_LANG_hi_user WriteBitcodeToFile
config.LLVM_DEFAULT_TARGET_TRIPLE config.LLVM_HOST_TRIPLE config.LLVM_ON_UNIX
config.LLVM_VERSION_MAJOR config.LLVM_VERSION_MINOR config.LLVM_VERSION_PATCH
config.LLVM_VERSION_STRING verifyFunction verifyModule Intrinsic.abs
Intrinsic.addressofreturnaddress Intrinsic.adjust_trampoline Intrinsic.annotation
Intrinsic.arithmetic_fence Intrinsic.asan_check_memaccess Intrinsic.assume Intrinsic.bitreverse
Intrinsic.bswap Intrinsic.call_preallocated_arg Intrinsic.call_preallocated_setup
Intrinsic.call_preallocated_teardown Intrinsic.canonicalize Intrinsic.ceil Intrinsic.clear_cache
Intrinsic.codeview_annotation Intrinsic.convert_from_fp16 Intrinsic.convert_to_fp16
Intrinsic.copysign Intrinsic.coro_align Intrinsic.coro_alloc Intrinsic.coro_alloca_alloc
Intrinsic.coro_alloca_free Intrinsic.coro_alloca_get Intrinsic.coro_async_context_alloc
Intrinsic.coro_async_context_dealloc Intrinsic.coro_async_resume Intrinsic.coro_async_size_replace
Intrinsic.coro_begin Intrinsic.coro_destroy Intrinsic.coro_done Intrinsic.coro_end
Intrinsic.coro_end_async Intrinsic.coro_frame Intrinsic.coro_free Intrinsic.coro_id
Intrinsic.coro_id_async Intrinsic.coro_id_retcon Intrinsic.coro_id_retcon_once Intrinsic.coro_noop
Intrinsic.coro_prepare_async Intrinsic.coro_prepare_retcon Intrinsic.coro_promise
Intrinsic.coro_resume Intrinsic.coro_save Intrinsic.coro_size Intrinsic.coro_subfn_addr
Intrinsic.coro_suspend Intrinsic.coro_suspend_async Intrinsic.coro_suspend_retcon Intrinsic.cos
Intrinsic.ctlz Intrinsic.ctpop Intrinsic.cttz Intrinsic.dbg_addr Intrinsic.dbg_declare
Intrinsic.dbg_label Intrinsic.dbg_value Intrinsic.debugtrap Intrinsic.donothing
Intrinsic.eh_dwarf_cfa Intrinsic.eh_exceptioncode Intrinsic.eh_exceptionpointer
Intrinsic.eh_recoverfp Intrinsic.eh_return_i32 Intrinsic.eh_return_i64 Intrinsic.eh_sjlj_callsite
Intrinsic.eh_sjlj_functioncontext Intrinsic.eh_sjlj_longjmp Intrinsic.eh_sjlj_lsda
Intrinsic.eh_sjlj_setjmp Intrinsic.eh_sjlj_setup_dispatch Intrinsic.eh_typeid_for
Intrinsic.eh_unwind_init Intrinsic.exp Intrinsic.exp2 Intrinsic.expect
Intrinsic.expect_with_probability Intrinsic.fabs Intrinsic.floor Intrinsic.flt_rounds
Intrinsic.fma Intrinsic.fmuladd Intrinsic.fptosi_sat Intrinsic.fptoui_sat Intrinsic.frameaddress
Intrinsic.fshl Intrinsic.fshr Intrinsic.gcread Intrinsic.gcroot Intrinsic.gcwrite
Intrinsic.get_active_lane_mask Intrinsic.get_dynamic_area_offset Intrinsic.hwasan_check_memaccess
Intrinsic.hwasan_check_memaccess_shortgranules Intrinsic.icall_branch_funnel
Intrinsic.init_trampoline Intrinsic.instrprof_cover Intrinsic.instrprof_increment
Intrinsic.instrprof_increment_step Intrinsic.instrprof_value_profile Intrinsic.invariant_end
Intrinsic.invariant_start Intrinsic.is_constant Intrinsic.launder_invariant_group
Intrinsic.lifetime_end Intrinsic.lifetime_start Intrinsic.llrint Intrinsic.llround
Intrinsic.load_relative Intrinsic.localaddress Intrinsic.localescape Intrinsic.localrecover
Intrinsic.log Intrinsic.log10 Intrinsic.log2 Intrinsic.loop_decrement Intrinsic.loop_decrement_reg
Intrinsic.lrint Intrinsic.lround Intrinsic.masked_compressstore Intrinsic.masked_expandload
Intrinsic.masked_gather Intrinsic.masked_load Intrinsic.masked_scatter Intrinsic.masked_store
Intrinsic.matrix_column_major_load Intrinsic.matrix_column_major_store Intrinsic.matrix_multiply
Intrinsic.matrix_transpose Intrinsic.maximum Intrinsic.maxnum Intrinsic.memcpy
Intrinsic.memcpy_element_unordered_atomic Intrinsic.memcpy_inline Intrinsic.memmove
Intrinsic.memmove_element_unordered_atomic Intrinsic.memset
Intrinsic.memset_element_unordered_atomic Intrinsic.minimum Intrinsic.minnum Intrinsic.nearbyint
Intrinsic.objc_arc_annotation_bottomup_bbend Intrinsic.objc_arc_annotation_bottomup_bbstart
Intrinsic.objc_arc_annotation_topdown_bbend Intrinsic.objc_arc_annotation_topdown_bbstart
Intrinsic.objc_autorelease Intrinsic.objc_autoreleasePoolPop Intrinsic.objc_autoreleasePoolPush
Intrinsic.objc_autoreleaseReturnValue Intrinsic.objc_clang_arc_noop_use
Intrinsic.objc_clang_arc_use Intrinsic.objc_copyWeak Intrinsic.objc_destroyWeak
Intrinsic.objc_initWeak Intrinsic.objc_loadWeak Intrinsic.objc_loadWeakRetained
Intrinsic.objc_moveWeak Intrinsic.objc_release Intrinsic.objc_retain
Intrinsic.objc_retain_autorelease Intrinsic.objc_retainAutorelease
Intrinsic.objc_retainAutoreleaseReturnValue Intrinsic.objc_retainAutoreleasedReturnValue
Intrinsic.objc_retainBlock Intrinsic.objc_retainedObject Intrinsic.objc_storeStrong
Intrinsic.objc_storeWeak Intrinsic.objc_sync_enter Intrinsic.objc_sync_exit
Intrinsic.objc_unretainedObject Intrinsic.objc_unretainedPointer
Intrinsic.objc_unsafeClaimAutoreleasedReturnValue Intrinsic.objectsize Intrinsic.pcmarker
Intrinsic.pow Intrinsic.powi Intrinsic.prefetch Intrinsic.preserve_array_access_index
Intrinsic.preserve_struct_access_index Intrinsic.preserve_union_access_index Intrinsic.pseudoprobe
Intrinsic.ptr_annotation Intrinsic.ptrauth_auth Intrinsic.ptrauth_blend Intrinsic.ptrauth_resign
Intrinsic.ptrauth_sign Intrinsic.ptrauth_sign_generic Intrinsic.ptrauth_strip Intrinsic.ptrmask
Intrinsic.read_register Intrinsic.read_volatile_register Intrinsic.readcyclecounter
Intrinsic.returnaddress Intrinsic.rint Intrinsic.round Intrinsic.roundeven Intrinsic.sadd_sat
Intrinsic.sadd_with_overflow Intrinsic.sdiv_fix Intrinsic.sdiv_fix_sat Intrinsic.seh_scope_begin
Intrinsic.seh_scope_end Intrinsic.seh_try_begin Intrinsic.seh_try_end
Intrinsic.set_loop_iterations Intrinsic.set_rounding Intrinsic.sideeffect Intrinsic.sin
Intrinsic.smax Intrinsic.smin Intrinsic.smul_fix Intrinsic.smul_fix_sat
Intrinsic.smul_with_overflow Intrinsic.sponentry Intrinsic.sqrt Intrinsic.ssa_copy
Intrinsic.sshl_sat Intrinsic.ssub_sat Intrinsic.ssub_with_overflow Intrinsic.stackguard
Intrinsic.stackprotector Intrinsic.stackrestore Intrinsic.stacksave
Intrinsic.start_loop_iterations Intrinsic.strip_invariant_group Intrinsic.swift_async_context_addr
Intrinsic.test_set_loop_iterations Intrinsic.test_start_loop_iterations Intrinsic.thread_pointer
Intrinsic.trap Intrinsic.trunc Intrinsic.type_checked_load Intrinsic.type_test Intrinsic.uadd_sat
Intrinsic.uadd_with_overflow Intrinsic.ubsantrap Intrinsic.udiv_fix Intrinsic.udiv_fix_sat
Intrinsic.umax Intrinsic.umin Intrinsic.umul_fix Intrinsic.umul_fix_sat
Intrinsic.umul_with_overflow Intrinsic.ushl_sat Intrinsic.usub_sat Intrinsic.usub_with_overflow
Intrinsic.vacopy Intrinsic.vaend Intrinsic.vastart Intrinsic.var_annotation
Intrinsic.vector_reduce_add Intrinsic.vector_reduce_and Intrinsic.vector_reduce_fadd
Intrinsic.vector_reduce_fmax Intrinsic.vector_reduce_fmin Intrinsic.vector_reduce_fmul
Intrinsic.vector_reduce_mul Intrinsic.vector_reduce_or Intrinsic.vector_reduce_smax
Intrinsic.vector_reduce_smin Intrinsic.vector_reduce_umax Intrinsic.vector_reduce_umin
Intrinsic.vector_reduce_xor Intrinsic.vp_add Intrinsic.vp_and Intrinsic.vp_ashr Intrinsic.vp_fadd
Intrinsic.vp_fdiv Intrinsic.vp_fmul Intrinsic.vp_frem Intrinsic.vp_fsub Intrinsic.vp_gather
Intrinsic.vp_load Intrinsic.vp_lshr Intrinsic.vp_merge Intrinsic.vp_mul Intrinsic.vp_or
Intrinsic.vp_reduce_add Intrinsic.vp_reduce_and Intrinsic.vp_reduce_fadd Intrinsic.vp_reduce_fmax
Intrinsic.vp_reduce_fmin Intrinsic.vp_reduce_fmul Intrinsic.vp_reduce_mul Intrinsic.vp_reduce_or
Intrinsic.vp_reduce_smax Intrinsic.vp_reduce_smin Intrinsic.vp_reduce_umax
Intrinsic.vp_reduce_umin Intrinsic.vp_reduce_xor Intrinsic.vp_scatter Intrinsic.vp_sdiv
Intrinsic.vp_select Intrinsic.vp_shl Intrinsic.vp_srem Intrinsic.vp_store Intrinsic.vp_sub
Intrinsic.vp_udiv Intrinsic.vp_urem Intrinsic.vp_xor Intrinsic.vscale Intrinsic.write_register
Intrinsic.xray_customevent Intrinsic.xray_typedevent Intrinsic.getDeclaration parseIRFile
InitializeAllTargetInfos InitializeAllTargets InitializeAllTargetMCs InitializeAllAsmPrinters
InitializeAllAsmParsers InitializeAllDisassemblers InitializeNativeTarget
InitializeNativeTargetAsmPrinter InitializeNativeTargetAsmParser
InitializeNativeTargetDisassembler
`;
