import java.util.List;
package a.b;

class Main {}
