import java.util.*;
public class DequeChanges { public static void main(String[] a) { Random r = new Random(5); for (int i = 0; i < 4; i++) System.out.println(r.nextGaussian());  
 ArrayDeque<Integer> x = new ArrayDeque<>(List.of(1, 2)); for (int i : x) { System.out.println(i); x.remove(); } System.out.println(x);
 ArrayDeque<Integer> y = new ArrayDeque<>(List.of(1, 2,3)); try { for (int i : y) { System.out.println(i); y.add(4); } } catch (Exception e) { System.out.println(e); }  System.out.println(y);
 ArrayDeque<Integer> z = new ArrayDeque<>(List.of(1, 2,3)); try { for (int i : z) { System.out.println(i); z.remove(); } } catch (Exception e) { System.out.println(e); }  System.out.println(z);
 ArrayDeque<Integer> w = new ArrayDeque<>(List.of(1, 2,3)); try { for (int i : w) { System.out.println(i); w.removeLast(); } } catch (Exception e) { System.out.println(e); }  System.out.println(w);
} }
