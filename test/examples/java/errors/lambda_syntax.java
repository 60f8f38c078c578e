class Main {
  Runnable a = () -> ;
  Runnable b = () -> { };
  Runnable c = -> { };
}
