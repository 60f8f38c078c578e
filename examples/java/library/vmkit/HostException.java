package vmkit;

public class HostException extends RuntimeException {
  public HostException(String message) { super(message); }
  
}
