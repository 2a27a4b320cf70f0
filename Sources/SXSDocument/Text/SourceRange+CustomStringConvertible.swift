extension SourceRange: CustomStringConvertible {
  /// The bounds as `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}
