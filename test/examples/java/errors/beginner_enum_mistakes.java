enum Color { RED, GREEN; }
class M { void f(Color c) { c = RED; c = Color.BLUE; c = new Color(); switch (c) { case Color.RED: case BLUE: } c = 1; c = "RED"; int i = c; if (c == 0) { } int k = switch (c) { case RED -> 1; }; } }
