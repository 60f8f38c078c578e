sealed interface Shape permits Circle, Square {}

final class Circle implements Shape {}

record Square(int side) implements Shape {}

final class Triangle implements Shape {}

class Open implements Shape {}
