/**
 * Intrinsics: ids, names and types.
 *
 * The table gives each signature once, result first, then the names that have it. T0 is the first type that the
 * caller chooses, P0 a pointer type that defaults to `ptr`; M0 is i1 with as many lanes as T0, E0 the element type of
 * T0. lifetime_start and lifetime_end have the size that LLVM 14 wanted; LLVM 22 drops it when it reads the text.
 */
import { IRFunction } from './function.js';
import type { Module } from './module.js';
import {
  ArrayType,
  FunctionType,
  IntegerType,
  type LLVMContext,
  PointerType,
  StructType,
  Type,
  VectorType,
} from './types.js';

/** In the order of their ids, which count from 1. */
const nameList =
  `abs addressofreturnaddress adjust_trampoline annotation arithmetic_fence asan_check_memaccess \
assume bitreverse bswap call_preallocated_arg call_preallocated_setup call_preallocated_teardown \
canonicalize ceil clear_cache codeview_annotation convert_from_fp16 convert_to_fp16 copysign \
coro_align coro_alloc coro_alloca_alloc coro_alloca_free coro_alloca_get \
coro_async_context_alloc coro_async_context_dealloc coro_async_resume coro_async_size_replace \
coro_begin coro_destroy coro_done coro_end coro_end_async coro_frame coro_free coro_id \
coro_id_async coro_id_retcon coro_id_retcon_once coro_noop coro_prepare_async \
coro_prepare_retcon coro_promise coro_resume coro_save coro_size coro_subfn_addr coro_suspend \
coro_suspend_async coro_suspend_retcon cos ctlz ctpop cttz dbg_addr dbg_declare dbg_label \
dbg_value debugtrap donothing eh_dwarf_cfa eh_exceptioncode eh_exceptionpointer eh_recoverfp \
eh_return_i32 eh_return_i64 eh_sjlj_callsite eh_sjlj_functioncontext eh_sjlj_longjmp \
eh_sjlj_lsda eh_sjlj_setjmp eh_sjlj_setup_dispatch eh_typeid_for eh_unwind_init exp exp2 expect \
expect_with_probability fabs floor flt_rounds fma fmuladd fptosi_sat fptoui_sat frameaddress \
fshl fshr gcread gcroot gcwrite get_active_lane_mask get_dynamic_area_offset \
hwasan_check_memaccess hwasan_check_memaccess_shortgranules icall_branch_funnel init_trampoline \
instrprof_cover instrprof_increment instrprof_increment_step instrprof_value_profile \
invariant_end invariant_start is_constant launder_invariant_group lifetime_end lifetime_start \
llrint llround load_relative localaddress localescape localrecover log log10 log2 loop_decrement \
loop_decrement_reg lrint lround masked_compressstore masked_expandload masked_gather masked_load \
masked_scatter masked_store matrix_column_major_load matrix_column_major_store matrix_multiply \
matrix_transpose maximum maxnum memcpy memcpy_element_unordered_atomic memcpy_inline memmove \
memmove_element_unordered_atomic memset memset_element_unordered_atomic minimum minnum nearbyint \
objc_arc_annotation_bottomup_bbend objc_arc_annotation_bottomup_bbstart \
objc_arc_annotation_topdown_bbend objc_arc_annotation_topdown_bbstart objc_autorelease \
objc_autoreleasePoolPop objc_autoreleasePoolPush objc_autoreleaseReturnValue \
objc_clang_arc_noop_use objc_clang_arc_use objc_copyWeak objc_destroyWeak objc_initWeak \
objc_loadWeak objc_loadWeakRetained objc_moveWeak objc_release objc_retain \
objc_retain_autorelease objc_retainAutorelease objc_retainAutoreleaseReturnValue \
objc_retainAutoreleasedReturnValue objc_retainBlock objc_retainedObject objc_storeStrong \
objc_storeWeak objc_sync_enter objc_sync_exit objc_unretainedObject objc_unretainedPointer \
objc_unsafeClaimAutoreleasedReturnValue objectsize pcmarker pow powi prefetch \
preserve_array_access_index preserve_struct_access_index preserve_union_access_index pseudoprobe \
ptr_annotation ptrauth_auth ptrauth_blend ptrauth_resign ptrauth_sign ptrauth_sign_generic \
ptrauth_strip ptrmask read_register read_volatile_register readcyclecounter returnaddress rint \
round roundeven sadd_sat sadd_with_overflow sdiv_fix sdiv_fix_sat seh_scope_begin seh_scope_end \
seh_try_begin seh_try_end set_loop_iterations set_rounding sideeffect sin smax smin smul_fix \
smul_fix_sat smul_with_overflow sponentry sqrt ssa_copy sshl_sat ssub_sat ssub_with_overflow \
stackguard stackprotector stackrestore stacksave start_loop_iterations strip_invariant_group \
swift_async_context_addr test_set_loop_iterations test_start_loop_iterations thread_pointer trap \
trunc type_checked_load type_test uadd_sat uadd_with_overflow ubsantrap udiv_fix udiv_fix_sat \
umax umin umul_fix umul_fix_sat umul_with_overflow ushl_sat usub_sat usub_with_overflow vacopy \
vaend vastart var_annotation vector_reduce_add vector_reduce_and vector_reduce_fadd \
vector_reduce_fmax vector_reduce_fmin vector_reduce_fmul vector_reduce_mul vector_reduce_or \
vector_reduce_smax vector_reduce_smin vector_reduce_umax vector_reduce_umin vector_reduce_xor \
vp_add vp_and vp_ashr vp_fadd vp_fdiv vp_fmul vp_frem vp_fsub vp_gather vp_load vp_lshr vp_merge \
vp_mul vp_or vp_reduce_add vp_reduce_and vp_reduce_fadd vp_reduce_fmax vp_reduce_fmin \
vp_reduce_fmul vp_reduce_mul vp_reduce_or vp_reduce_smax vp_reduce_smin vp_reduce_umax \
vp_reduce_umin vp_reduce_xor vp_scatter vp_sdiv vp_select vp_shl vp_srem vp_store vp_sub vp_udiv \
vp_urem vp_xor vscale write_register xray_customevent xray_typedevent` as const;
const names = nameList.split(' ');

const table = `
T0 T0: arithmetic_fence bitreverse bswap canonicalize ceil cos ctpop exp exp2 fabs floor log
    log10 log2 nearbyint rint round roundeven sin sqrt ssa_copy start_loop_iterations trunc
T0 T0 T0: copysign expect loop_decrement_reg maximum maxnum minimum minnum pow sadd_sat smax
    smin sshl_sat ssub_sat uadd_sat umax umin ushl_sat usub_sat
T0 T0 T0 M0 i32: vp_add vp_and vp_ashr vp_fadd vp_fdiv vp_fmul vp_frem vp_fsub vp_lshr vp_mul
    vp_or vp_sdiv vp_shl vp_srem vp_sub vp_udiv vp_urem vp_xor
ptr ptr: adjust_trampoline coro_prepare_async coro_prepare_retcon objc_autorelease
    objc_autoreleaseReturnValue objc_loadWeak objc_loadWeakRetained objc_retain
    objc_retain_autorelease objc_retainAutorelease objc_retainAutoreleaseReturnValue
    objc_retainAutoreleasedReturnValue objc_retainBlock objc_retainedObject
    objc_unretainedObject objc_unretainedPointer objc_unsafeClaimAutoreleasedReturnValue
E0 E0 T0 M0 i32: vp_reduce_add vp_reduce_and vp_reduce_fadd vp_reduce_fmax vp_reduce_fmin
    vp_reduce_fmul vp_reduce_mul vp_reduce_or vp_reduce_smax vp_reduce_smin vp_reduce_umax
    vp_reduce_umin vp_reduce_xor
void ptr ptr: clear_cache coro_async_size_replace gcroot objc_arc_annotation_bottomup_bbend
    objc_arc_annotation_bottomup_bbstart objc_arc_annotation_topdown_bbend
    objc_arc_annotation_topdown_bbstart objc_copyWeak objc_moveWeak objc_storeStrong
    stackprotector
E0 T0: vector_reduce_add vector_reduce_and vector_reduce_fmax vector_reduce_fmin
    vector_reduce_mul vector_reduce_or vector_reduce_smax vector_reduce_smin vector_reduce_umax
    vector_reduce_umin vector_reduce_xor
void: debugtrap donothing eh_sjlj_setup_dispatch eh_unwind_init seh_scope_begin seh_scope_end
    seh_try_begin seh_try_end sideeffect trap
void ptr: coro_async_context_dealloc coro_destroy coro_resume eh_sjlj_functioncontext
    eh_sjlj_longjmp objc_autoreleasePoolPop objc_destroyWeak objc_release
ptr: coro_async_resume coro_frame coro_noop eh_sjlj_lsda localaddress objc_autoreleasePoolPush
    stackguard swift_async_context_addr
T0 T0 T0 i32: sdiv_fix sdiv_fix_sat smul_fix smul_fix_sat udiv_fix udiv_fix_sat umul_fix
    umul_fix_sat
T0 T1: fptosi_sat fptoui_sat llrint llround lrint lround
{T0,M0} T0 T0: sadd_with_overflow smul_with_overflow ssub_with_overflow uadd_with_overflow
    umul_with_overflow usub_with_overflow
ptr ptr ptr: coro_async_context_alloc eh_recoverfp gcread objc_initWeak objc_storeWeak
void P0: stackrestore vaend vastart
P0: addressofreturnaddress sponentry stacksave thread_pointer
T0: coro_align coro_size get_dynamic_area_offset vscale
T0 T0 T0 T0: fma fmuladd fshl fshr
void ...: icall_branch_funnel localescape objc_clang_arc_noop_use objc_clang_arc_use
T0 T0 i1: abs ctlz cttz
void i32: eh_sjlj_callsite pcmarker set_rounding
i32 ptr: eh_sjlj_setjmp objc_sync_enter objc_sync_exit
i1 T0: is_constant loop_decrement test_set_loop_iterations
void P0 P1 T2 i1: memcpy memcpy_inline memmove
void token: call_preallocated_teardown coro_alloca_free
void metadata: codeview_annotation dbg_label
ptr token ptr: coro_begin coro_free
token i32 i32 ptr ptr ptr ptr: coro_id_retcon coro_id_retcon_once
void metadata metadata metadata: dbg_declare dbg_value
ptr i32: eh_dwarf_cfa returnaddress
void ptr ptr ptr: gcwrite init_trampoline
void ptr ptr i32: hwasan_check_memaccess hwasan_check_memaccess_shortgranules
void ptr i64 i32 i32: instrprof_cover instrprof_increment
P0 T0: launder_invariant_group strip_invariant_group
void P0 P1 T2 i32: memcpy_element_unordered_atomic memmove_element_unordered_atomic
T0 T0 T1: powi ptrmask
P0 P1 i32 i32: preserve_array_access_index preserve_struct_access_index
i64 i64 i32 i64: ptrauth_auth ptrauth_sign
i64 i64 i64: ptrauth_blend ptrauth_sign_generic
T0 metadata: read_register read_volatile_register
E0 E0 T0: vector_reduce_fadd vector_reduce_fmul
T0 M0 T0 T0 i32: vp_merge vp_select
T0 T0 P1 T1 i32: annotation
void ptr i32: asan_check_memaccess
void i1: assume
ptr token i32: call_preallocated_arg
token i32: call_preallocated_setup
T0 i16: convert_from_fp16
i16 T0: convert_to_fp16
i1 token: coro_alloc
token T0 i32: coro_alloca_alloc
ptr token: coro_alloca_get
i1 ptr: coro_done
void ptr i1 token: coro_end
void ptr i1 ...: coro_end_async
token i32 ptr ptr ptr: coro_id
token i32 i32 i32 ptr: coro_id_async
ptr ptr i32 i1: coro_promise
token ptr: coro_save
ptr ptr i8: coro_subfn_addr
i8 token i1: coro_suspend
T0 i32 ptr ptr ...: coro_suspend_async
T0 ...: coro_suspend_retcon
i32 token: eh_exceptioncode
P0 token: eh_exceptionpointer
void i32 ptr: eh_return_i32
void i64 ptr: eh_return_i64
i32 P0: eh_typeid_for
T0 T0 T0 double: expect_with_probability
i32: flt_rounds
P0 i32: frameaddress
T0 T1 T1: get_active_lane_mask
void ptr i64 i32 i32 i64: instrprof_increment_step
void ptr i64 i64 i32 i32: instrprof_value_profile
void ptr i64 P0: invariant_end
ptr i64 P0: invariant_start
ptr ptr T0: load_relative
ptr ptr ptr i32: localrecover
void T0 ptr M0: masked_compressstore
T0 ptr M0 T0: masked_expandload
T0 T1 M0 T0: masked_gather
T0 P1 M0 T0: masked_load
void T0 T1 M0: masked_scatter
void T0 P1 M0: masked_store
T0 ptr T1 i1 i32 i32: matrix_column_major_load
void T0 ptr T1 i1 i32 i32: matrix_column_major_store
T0 T1 T2 i32 i32 i32: matrix_multiply
T0 T0 i32 i32: matrix_transpose
void P0 i8 T1 i1: memset
void P0 i8 T1 i32: memset_element_unordered_atomic
T0 P1 i1 i1 i1: objectsize
void P0 i32 i32 i32: prefetch
P0 P1 i32: preserve_union_access_index
void i64 i64 i32 i64: pseudoprobe
P0 T0 P1 T1 i32 T1: ptr_annotation
i64 i64 i32 i64 i32 i64: ptrauth_resign
i64 i64 i32: ptrauth_strip
i64: readcyclecounter
void T0: set_loop_iterations
{T0,i1} T0: test_start_loop_iterations
{ptr,i1} ptr i32 metadata: type_checked_load
i1 ptr metadata: type_test
void i8: ubsantrap
void P0 T0: vacopy
void P0 P1 T1 i32 T1: var_annotation
T0 T1 M0 i32: vp_gather
T0 P1 M0 i32: vp_load
void T0 T1 M0 i32: vp_scatter
void T0 P1 M0 i32: vp_store
void metadata T0: write_register
void ptr i64: xray_customevent
void i64 ptr i64: xray_typedevent
void i64 P0: lifetime_end lifetime_start
`;

/** Names that are not the id with dots for underscores. */
const spellings: { readonly [name: string]: string } = {
  vastart: 'llvm.va_start',
  vacopy: 'llvm.va_copy',
  vaend: 'llvm.va_end',
  read_register: 'llvm.read_register',
  read_volatile_register: 'llvm.read_volatile_register',
  write_register: 'llvm.write_register',
  clear_cache: 'llvm.clear_cache',
  flt_rounds: 'llvm.get.rounding',
};

let parsed: Map<string, readonly string[]> | null = null;

function signatures(): Map<string, readonly string[]> {
  if (parsed === null) {
    parsed = new Map();
    for (const line of table.trim().split(/\n(?! )/)) {
      const [signature = '', members = ''] = line.split(': ');
      const tokens = signature.split(' ');
      for (const name of members.trim().split(/\s+/)) {
        parsed.set(name, tokens);
      }
    }
  }
  return parsed;
}

/** A type as it stands in an overloaded name. */
function mangle(type: Type): string {
  if (type instanceof IntegerType) {
    return type.text;
  }
  if (type instanceof PointerType) {
    return `p${type.getAddressSpace()}`;
  }
  if (type instanceof VectorType) {
    return `${type.isScalable() ? 'nx' : ''}v${type.getNumElements()}${mangle(type.getElementType())}`;
  }
  if (type instanceof ArrayType) {
    return `a${type.getNumElements()}${mangle(type.getElementType())}`;
  }
  if (type instanceof StructType) {
    return type.isLiteral()
      ? `sl_${type.elements().map(mangle).join('')}s`
      : `s_${type.getName()}s`;
  }
  const floats: { readonly [text: string]: string } = {
    half: 'f16',
    bfloat: 'bf16',
    float: 'f32',
    double: 'f64',
    x86_fp80: 'f80',
    fp128: 'f128',
    ppc_fp128: 'ppcf128',
  };
  const text = floats[type.text];
  if (text === undefined) {
    throw new TypeError(`Intrinsic.getDeclaration: no intrinsic is overloaded for ${type.text}`);
  }
  return text;
}

const concrete: { readonly [token: string]: (context: LLVMContext) => Type } = {
  void: Type.getVoidTy,
  i1: Type.getInt1Ty,
  i8: Type.getInt8Ty,
  i16: Type.getInt16Ty,
  i32: Type.getInt32Ty,
  i64: Type.getInt64Ty,
  double: Type.getDoubleTy,
  metadata: Type.getMetadataTy,
  token: Type.getTokenTy,
  ptr: (context) => Type.getPtrTy(context),
};

class Overloads {
  readonly chosen: Type[] = [];
  private readonly context: LLVMContext;
  private readonly name: string;
  private readonly types: readonly Type[];

  constructor(context: LLVMContext, name: string, types: readonly Type[]) {
    this.context = context;
    this.name = name;
    this.types = types;
  }
  resolve(token: string): Type {
    if (token.startsWith('{')) {
      const elements = token.slice(1, -1).split(',');
      return StructType.get(
        this.context,
        elements.map((element) => this.resolve(element)),
      );
    }
    const fixed = concrete[token];
    if (fixed !== undefined) {
      return fixed(this.context);
    }
    const type = this.choice(Number(token.slice(1)), token.startsWith('P'));
    if (token.startsWith('M')) {
      const i1 = Type.getInt1Ty(this.context);
      return type instanceof VectorType
        ? VectorType.get(i1, type.getNumElements(), type.isScalable())
        : i1;
    }
    return token.startsWith('E') ? type.getScalarType() : type;
  }
  private choice(i: number, pointer: boolean): Type {
    const given = this.types[i] ?? this.chosen[i];
    const type = given ?? (pointer ? Type.getPtrTy(this.context) : undefined);
    if (type === undefined) {
      throw new TypeError(
        `Intrinsic.getDeclaration: ${this.name} is overloaded; it needs ${i + 1} or more types, got ${this.types.length}`,
      );
    }
    if (pointer && !type.isPointerTy()) {
      throw new TypeError(
        `Intrinsic.getDeclaration: type ${i} of ${this.name} must be a pointer, got ${type.text}`,
      );
    }
    this.chosen[i] = type;
    return type;
  }
}

/**
 * Declares an intrinsic in a module, or finds it there.
 * @param types the types that an overloaded intrinsic is for, in LLVM's order
 */
export function getDeclaration(
  module: Module,
  id: number,
  types: readonly Type[] = [],
): IRFunction {
  const name = names[id - 1];
  if (name === undefined) {
    throw new RangeError(`Intrinsic.getDeclaration: ${id} is the id of no intrinsic`);
  }
  const signature = signatures().get(name);
  if (signature === undefined) {
    throw new Error(`Intrinsic.getDeclaration: LLVM 22 has no intrinsic '${name}' any more`);
  }
  const overloads = new Overloads(module.getContext(), name, types);
  const [result, ...params] = signature
    .filter((token) => token !== '...')
    .map((token) => overloads.resolve(token));
  const { chosen } = overloads;
  if (types.length > chosen.length) {
    throw new TypeError(
      `Intrinsic.getDeclaration: ${name} takes ${chosen.length} overloaded types, got ${types.length}`,
    );
  }
  const base = spellings[name] ?? `llvm.${name.replaceAll('_', '.')}`;
  const full = [base, ...chosen.map(mangle)].join('.');
  const known = module.getFunction(full);
  if (known !== null) {
    return known;
  }
  const type = FunctionType.get(result as Type, params, signature.includes('...'));
  return IRFunction.Create(type, 0, full, module);
}

/** The words of a text, at the level of types. */
type Words<
  Text extends string,
  Known extends string = never,
> = Text extends `${infer Word} ${infer Rest}` ? Words<Rest, Known | Word> : Known | Text;
type IntrinsicName = Words<typeof nameList>;

export const Intrinsic = Object.assign(
  Object.fromEntries(names.map((name, i) => [name, i + 1])) as {
    readonly [name in IntrinsicName]: number;
  },
  { getDeclaration },
);
