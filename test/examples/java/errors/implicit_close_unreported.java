class Main { static class R implements AutoCloseable { public void close() throws Exception { } } static class Q implements AutoCloseable { public void close() { } }
 void f() { try (R r = new R(); Q q = new Q()) { } } }
