sealed class Shape {}

class Circle extends Shape {}

non-sealed class Square extends Shape {}

class Below extends Square {}

abstract class Other extends Shape {}

sealed interface I {}

interface J extends I {}

enum Fine implements I { A, B }
