package common;

public class Pong {
  public static int value = Trace.note("Pong.value", Ping.value + 1);
}
