// JLS 3.2, 3.12: the longest token wins, so a+++b is (a++)+b; and shifts, type arguments and arrows beside each other.
import java.util.*;
import java.util.function.*;
public class operators_without_blanks {
  static<T>T id(T t){return t;}
  static int neg(int x){return-x;}
  static boolean not(boolean b){return!b;}
  static class G<A,B extends List<List<Integer>>>{A a;B b;}
  public static void main(String[]args)throws Exception{
    int a=5,b=3,c;
    System.out.println(a+++b);System.out.println(a---b);System.out.println(a+ ++b);System.out.println(a- --b);
    System.out.println(a+ +b);System.out.println(a- -b);System.out.println(a-+b);System.out.println(a+-b);System.out.println(a+-+-b);
    System.out.println(-a++ - -b--);System.out.println(a+" "+b);System.out.println(~-~-a);System.out.println(- -a);
    System.out.println(a<b?a:b>a?b:-1);System.out.println(a<-b);System.out.println(a>-b);System.out.println(a==-b|a!=~b);
    System.out.println(a&b|a^b&~a);System.out.println(!(a<b)&!!(a>b));System.out.println(a>b==b<a);
    c=a<<b>>1>>>1;System.out.println(c);c>>>=1;c>>=1;c<<=3;System.out.println(c);c^=a&=7;c|=8;c%=100;System.out.println(c+","+a);
    c=a=b=2;System.out.println(c+a+b);c+=a-=b*=2;System.out.println(c+","+a+","+b);
    List<List<List<Integer>>>n=new ArrayList<List<List<Integer>>>();n.add(new ArrayList<>());System.out.println(n.size()>>>0);
    Map<String,Map<String,List<Integer>>>m=new HashMap<>();System.out.println(m.size()>=0);
    G<int[],List<List<Integer>>>g=new G<>();System.out.println(g.a==null&&g.b==null);
    Function<Integer,Function<Integer,Integer>>f=x->y->x-y;System.out.println(f.apply(9).apply(4));
    IntSupplier s=()->-1;System.out.println(s.getAsInt());IntUnaryOperator dec=x->--x;System.out.println(dec.applyAsInt(5));
    IntPredicate p=x->x>-1;System.out.println(p.test(0)+""+not(p.test(-1)));
    Supplier<List<String>>make=ArrayList<String>::new;System.out.println(make.get());
    System.out.println(operators_without_blanks.<List<Integer>>id(List.of(1)));
    boolean lt=a<b,gt=a>b;System.out.println(lt^gt);boolean generic=a<b==b>a;System.out.println(generic);
    int[]xs={3,1,2},ys[]={{1},{2,3}};int i=0;xs[i++]+=xs[i]-- -1;System.out.println(xs[0]+xs[1]+ys[1][1]*ys.length);
    for(int j=0,k=9;j<k;j++,--k)i+=k-j;System.out.println(i);
    if(a>b)c=1;else c=-1;System.out.println(c);do c++;while(c<5);System.out.println(c);
    label:for(;;){while(true)break label;}
    System.out.println((int)-1.5+(int)+1.5+(int)'a'+(char)98+(byte)~5);
    System.out.println((a)+(b));System.out.println((a)-(b));System.out.println((Integer)a+(-b));System.out.println((int)(a)-b);
    System.out.println(1.+.5);System.out.println(1-.5);System.out.println(1./2);System.out.println(1e1-1e-1);System.out.println(0x1p1-0x1p-1);
    Object o="t";System.out.println(o instanceof String t&&t.length()>0?t:"f");
    System.out.println(a>0?b>0?1:2:3);System.out.println(a<0?1:b<0?2:3);
    char ch='a';ch+=1;System.out.println(ch++);System.out.println(ch+++"");
    var sb=new StringBuilder();for(var e:xs)sb.append(e).append(';');System.out.println(sb);
    assert a>b:"no";synchronized(o){}try{throw new Exception("x");}catch(Exception e){System.out.println(e.getMessage());}finally{c=0;}
    System.out.println(switch(c){case-1->"m";case 0->"z";case+1->"p";default->"d";});
  }
}
