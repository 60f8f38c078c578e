class Main {
  Runnable a = () => { };
}
