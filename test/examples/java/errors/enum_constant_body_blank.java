enum Main { X { final int a; }, Y { final int a; { a = 1; } }; }
