package geometry;

public interface Units {
  int METRE = 100;
}
