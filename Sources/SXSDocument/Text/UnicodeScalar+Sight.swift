extension Unicode.Scalar {
  /// Whether a reader sees a sign: white space, and what only joins or parts letters, shows none.
  package var showsSign: Bool { !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint }
}
