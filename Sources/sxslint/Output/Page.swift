/// Text for standard output that is no report.
enum Page {
  /// Writes a text that ends in a line end.
  static func print(_ text: [UInt8]) throws(UsageError) {
    do {
      try StandardStream.write(text, to: StandardStream.output)
    } catch {
      throw UsageError("cannot write to standard output: \(error.reason)")
    }
  }
}
