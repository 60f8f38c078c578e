class M { void f() { System..out.println(); System.out.; "a".; } }
