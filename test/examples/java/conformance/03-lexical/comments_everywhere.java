/**/ // JLS 3.7: comments of all kinds between any two tokens; what only looks like one.
/*/ not closed by its own slash */
/***/
/****/
/** @see <a href="x">*</a> **/
public class comments_everywhere/**/{//
  static/*a*/int/*b*/f/*c*/(/*d*/int/*e*/a/*f*/,/*g*/int.../*h*/b/*i*/)/*j*/{/*k*/return/*l*/a/*m*/+/*n*/b/*o*/./*p*/length/*q*/;/*r*/}/*s*/
  //\\ a backslash \\u0041 is no escape
  // a quote " in a line '
  /* " ' " ' \" ' */
  int/*[*/[/*]*/]/**/x;
  public static void main(String[] args) /* throws Exception */ {
    System.out/* */.println(f(1/*,2*/,/*3*/4));
    System.out.println("/* text */ // text" /* + "x" */ + "*/" // + "y"
        + "/*");
    System.out.println('/' + "" + '*' + '"' + '\'' + "//"); // '
    int a = 6 /* / 2 */ / 2 /**// 3/**/;
    System.out.println(a);
    a = 8 //* 2
        / 2; //*/ 5;
    System.out.println(a);
    /* // */ System.out.println("behind"); /* // */
    /*
     * /* nested start
     */ System.out.println("after a nested start");
    // */ still a line comment /* 
    System.out.println(1/**/+/**/2);
    System.out.println(1 + + /**/ +2 - - /* - */ -3);
    /* *//* */System.out.println("two");/**//**/
    if (a > 0) /* then */ ; else /* nothing */ ;
    for (/* no start */; /* no condition */; /* no update */) /* body */ break /* label */;
    a /* = 1 */ ++ /* ; */; a <<= /* shift */ 1; System.out.println(a);
    String url = "http://x.y/*z*/"; System.out.println(url); // http://x.y
    char /*
    */ c /*
    = 'x' */ = /* 'y' */ 'z' /* */; System.out.println(c);
    System.out.println(/* http:// */ """
        /* in a block */ // too
        """ /* behind */ . /* dot */ length /* name */ ( /* none */ ));
    label /* : */ : /* : */ for (;;) /* { */ break label;
    int /*@Nullable*/ [] /*@*/ xs /* = null */ = {/*1*/ 2, /*3,*/ 4 /*,*/ , /* trailing */}; System.out.println(xs.length);
    // the last line of main }
  } // end of main
} // end
/* the file ends in a line comment without a line end */ // \u002a/ */
// no line end