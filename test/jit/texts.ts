/** Valid IR texts that define `i64 f(i64)` among other things: what test/jit/damage.ts starts from. */
export const texts: readonly string[] = [
  `declare double @llvm.sqrt.f64(double)
   define i64 @f(i64 %x) {
   entry:
     %wide = sitofp i64 %x to double
     %root = call double @llvm.sqrt.f64(double %wide)
     %back = fptosi double %root to i64
     %test = icmp sgt i64 %back, 10
     br i1 %test, label %large, label %small
   large:
     %half = sdiv i64 %back, 2
     br label %done
   small:
     %double = shl nuw i64 %back, 1
     br label %done
   done:
     %result = phi i64 [ %half, %large ], [ %double, %small ]
     ret i64 %result
   }`,
  `%pair = type { i32, [4 x i64], ptr }
   @table = private constant [4 x i64] [i64 1, i64 2, i64 3, i64 5]
   @state = internal global %pair zeroinitializer, align 16
   define i64 @f(i64 %x) {
   entry:
     %index = and i64 %x, 3
     %from = getelementptr inbounds [4 x i64], ptr @table, i64 0, i64 %index
     %value = load i64, ptr %from, align 8
     %to = getelementptr inbounds %pair, ptr @state, i64 0, i32 1, i64 %index
     store i64 %value, ptr %to
     %old = atomicrmw add ptr %to, i64 1 seq_cst
     %sum = call i64 @g(i64 %old, ptr @state)
     ret i64 %sum
   }
   define i64 @g(i64 %x, ptr readonly %at) {
     %y = load volatile i64, ptr %at
     %z = add nsw i64 %x, %y
     ret i64 %z
   }`,
  `define i64 @f(i64 %x) {
   entry:
     %room = alloca [16 x i64], align 16
     br label %head
   head:
     %i = phi i64 [ 0, %entry ], [ %next, %body ]
     %total = phi i64 [ 0, %entry ], [ %more, %body ]
     %go = icmp ult i64 %i, 16
     br i1 %go, label %body, label %exit
   body:
     %at = getelementptr i64, ptr %room, i64 %i
     %square = mul i64 %i, %i
     store i64 %square, ptr %at
     %loaded = load i64, ptr %at
     %more = add i64 %total, %loaded
     %next = add i64 %i, 1
     br label %head
   exit:
     switch i64 %x, label %rest [
       i64 0, label %zero
       i64 1, label %one
     ]
   zero:
     ret i64 0
   one:
     %many = insertelement <4 x i64> zeroinitializer, i64 %total, i32 2
     %folded = call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %many)
     ret i64 %folded
   rest:
     %chosen = select i1 %go, i64 1, i64 %total
     ret i64 %chosen
   }
   declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>)`,
];
