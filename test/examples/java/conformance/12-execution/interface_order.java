// JLS 12.4.2: interfaces with instance methods are initialised before a class, those that they extend first.
interface I0 { int K0 = interface_order.n("I0"); default void a() {} }
interface I1 extends I0 { int K1 = interface_order.n("I1"); default void b() {} }
interface I2 extends I1 { int K2 = interface_order.n("I2"); default void c() {} }
interface J extends I0 { int K1 = interface_order.n("J"); default void z() {} }
interface P { int K1 = interface_order.n("P"); private void z() {} }
interface Q { int K1 = interface_order.n("Q"); private static void z() {} }
interface N extends I2, P, Q { int K1 = interface_order.n("N"); }
class B implements J { }
class C extends B implements N, Runnable { public void run() {} }
public class interface_order { static int n(String s) { System.out.println(s); return 1; }
 public static void main(String[] a) { new C(); } }
