class Main { { throw new RuntimeException(); } static { while (true); } }
