/** Modules for the reader: every form that LLVM prints, as far as one module can hold it. */

/** Types, globals, constants, instructions, attributes and metadata. */
export const everything = `%T = type { i32, ptr, %U }
%U = type opaque
%0 = type { i8, [3 x %1] }
%1 = type <{ i16, i64 }>
$c = comdat any
@"quo\\22te" = global i32 0, comdat($c), align 4
@arr = global [2 x %0] zeroinitializer
@ce = global i64 ptrtoint (ptr getelementptr inbounds (%0, ptr @arr, i64 1, i32 1) to i64)
@ba = global ptr blockaddress(@f, %there)
@0 = private constant [3 x i8] c"a\\00\\FF"
@vec = global <2 x float> <float 1.0, float 0x7FF8000000000000>
@sp = global <4 x i32> splat (i32 7)
@und = global { i32, half, x86_fp80, fp128, bfloat } { i32 undef, half 0xH3C00, x86_fp80 0xK3FFF8000000000000000, fp128 0xL00000000000000003FFF000000000000, bfloat 0xR3F80 }
@al = alias i32, ptr @"quo\\22te"
@if = ifunc i32 (i32), ptr @res
define ptr @res() { ret ptr @f }
define i32 @f(i32 %0, i32 %"a b") gc "statepoint-example" prefix i32 7 personality ptr @p !foo !3 {
  br label %start
start:
  %2 = add i32 1, 2
  %3 = alloca %0, align 8
  %4 = getelementptr inbounds nuw %0, ptr %3, i64 0, i32 1, i64 2
  %5 = load %1, ptr %4, align 1
  %6 = extractvalue %1 %5, 1
  store volatile i64 %6, ptr %3, align 8
  br label %there
there:
  %7 = phi i32 [ %0, %start ], [ %9, %there ]
  %8 = call fastcc noundef signext i32 @g(ptr nonnull sret(%0) align 8 %3, i32 inreg %7) nounwind memory(none) [ "deopt"(i32 %7, ptr %3), "x"() ]
  %9 = add nuw nsw i32 %8, %"a b"
  %r = call i64 @llvm.read_register.i64(metadata !4)
  %as = call i64 asm sideeffect "mov $1, $0 # %0 @f", "=r,r"(i64 %r)
  %10 = icmp samesign ult i32 %9, 5
  %11 = select fast i1 %10, double 1.0, double 2.0
  %12 = fadd fast double %11, 3.5
  %13 = atomicrmw volatile umax ptr %3, i32 %9 syncscope("agent") acq_rel, align 4
  %14 = cmpxchg weak ptr %3, i32 %9, i32 0 seq_cst monotonic, align 4
  %15 = va_arg ptr %3, i32
  %16 = freeze i32 %15
  %17 = zext nneg i32 %16 to i64
  br i1 %10, label %there, label %x, !prof !5
x:
  %18 = musttail call i32 @f(i32 %9, i32 %16)
  ret i32 %18
}
declare fastcc i32 @g(ptr, i32)
declare i32 @p(...)
declare i64 @llvm.read_register.i64(metadata)
define void @g3(target("spirv.Image", void, 0) %t, <vscale x 4 x i32> %v) #0 { ret void }
define cc 99 void @1() #1 { call void @1() ret void }
attributes #0 = { alignstack=16 "a"="b\\22" vscale_range(1,2) }
attributes #1 = { uwtable(sync) "thunk" noinline }
!named = !{!0, !1}
!0 = !{!"x\\00", i32 3, ptr @f, null, !1}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.mustprogress"}
!3 = !{!6, !6, i64 0}
!4 = !{!"rsp"}
!5 = !{!"branch_weights", i32 1, i32 2}
!6 = !{!"int"}
`;

/** Exceptions of both kinds, inline assembly, and what else the reader keeps as it is written. */
export const exceptions = `declare i32 @__CxxFrameHandler3(...)
declare i32 @__gxx_personality_v0(...)
declare void @throws(i32)
declare i1 @llvm.is.constant.i32(i32)
declare float @llvm.experimental.constrained.fadd.f32(float, float, metadata, metadata)

define i32 @funclets(i32 %0) personality ptr @__CxxFrameHandler3 {
  %2 = alloca i32, align 4
  invoke void @throws(i32 %0)
          to label %5 unwind label %3

3:
  %4 = catchswitch within none [label %handler] unwind label %7

handler:
  %pad = catchpad within %4 [ptr null, i32 64, ptr %2]
  call void @throws(i32 1) [ "funclet"(token %pad) ]
  catchret from %pad to label %5

5:
  %6 = phi i32 [ 1, %1 ], [ 2, %handler ]
  ret i32 %6

7:
  %8 = cleanuppad within none []
  call void @throws(i32 2) [ "funclet"(token %8) ]
  cleanupret from %8 unwind to caller
}

define i32 @pads(i32 %x) personality ptr @__gxx_personality_v0 {
entry:
  invoke fastcc void @throws(i32 signext %x) #0
          to label %fine unwind label %caught

fine:
  ret i32 0

caught:
  %0 = landingpad { ptr, i32 }
          cleanup
          catch ptr null
          filter [1 x ptr] [ptr @throws]
  resume { ptr, i32 } %0
}

define i32 @jumps(i32 %0, ptr %1) {
  callbr void asm sideeffect "jmp \${1:l} # %0 @f", "r,!i,~{flags}"(i32 %0) #0
          to label %3 [label %out]

3:
  %4 = call i32 asm "mov $1, $0", "=r,r"(i32 %0)
  %5 = call float @llvm.experimental.constrained.fadd.f32(float 1.000000e+00, float 0x3FB99999A0000000, metadata !"round.dynamic", metadata !"fpexcept.strict") #1
  indirectbr ptr %1, [label %3, label %out]

out:
  ret i32 %0
}

attributes #0 = { nounwind memory(none) }
attributes #1 = { strictfp }
`;

/** What the builder of vm/ makes for managed languages: allocations, barriers, exceptions in pairs. */
export const managed = `declare noalias ptr @vmkit_allocate(ptr, ptr, i64) #0
declare void @vmkit_write_barrier(ptr, ptr captures(none)) #1
define { i32, ptr } @f(ptr %ctx, i32 %n) #2 {
entry:
  %r = call { i32, ptr } @f(ptr %ctx, i32 %n) #3
  %e = extractvalue { i32, ptr } %r, 1
  %t = icmp ne ptr %e, null
  br i1 %t, label %a, label %b, !prof !0
a:
  %z = insertvalue { i32, ptr } zeroinitializer, ptr %e, 1
  ret { i32, ptr } %z
b:
  %o = call ptr @vmkit_allocate(ptr %ctx, ptr null, i64 24)
  call void @vmkit_write_barrier(ptr %ctx, ptr captures(none) %o)
  br label %c
c:
  ret { i32, ptr } %r
}
attributes #0 = { nounwind willreturn allockind("alloc,zeroed") allocsize(2) memory(inaccessiblemem: readwrite) "alloc-family"="vmkit" }
attributes #1 = { nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { "vmkit.throws" "frame-pointer"="all" }
attributes #3 = { nomerge cold }
!0 = !{!"branch_weights", i32 1, i32 2000}
`;
