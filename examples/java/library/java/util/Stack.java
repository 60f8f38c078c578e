package java.util;

public class Stack<E> extends Vector<E> {
  public Stack() {}
  public E push(E element) {
    addElement(element);
    return element;
  }
  public E pop() {
    E top = peek();
    removeElementAt(elementCount - 1);
    return top;
  }
  public E peek() {
    if (elementCount == 0) throw new EmptyStackException();
    return elementAt(elementCount - 1);
  }
  public boolean empty() { return elementCount == 0; }
  public int search(Object element) {
    int index = lastIndexOf(element);
    return index < 0 ? -1 : elementCount - index;
  }
}
