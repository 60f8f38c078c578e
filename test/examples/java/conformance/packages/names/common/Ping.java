package common;

public class Ping {
  public static int value = Trace.note("Ping.value", Pong.value + 1);
}
