import SXSDocument

extension SourceFile {
  /// The texts of some ranges, each in single quotes, for a message; of many, the first.
  func quoted(_ ranges: some Collection<SourceRange>) -> String {
    let limit = 8
    return ranges.prefix(limit).map { byteString($0).quoted }.joined(separator: ", ")
      + (ranges.count > limit ? ", …" : "")
  }
}
