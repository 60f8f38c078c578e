class Main { static { if (Math.random() > 2) throw new Exception(); } }
