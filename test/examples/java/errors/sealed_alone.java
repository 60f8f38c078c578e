sealed class Nobody {}

sealed interface Nothing {}

non-sealed class Free {}

non-sealed interface Open {}
