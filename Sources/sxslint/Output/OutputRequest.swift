import SXSDocument

/// A report that was asked for: `FORMAT` or `FORMAT:FILE`.
struct OutputRequest {
  /// The format.
  let format: OutputFormat

  /// The file; `nil` for standard output.
  let file: ByteString?

  /// The reports that the user asked for; `text` on standard output if none was.
  static func parse(_ words: [String]) throws(UsageError) -> [OutputRequest] {
    var requests: [OutputRequest] = []
    for word in words.isEmpty ? [OutputFormat.text.rawValue] : words {
      let request = try OutputRequest(word)
      guard !requests.contains(where: { $0.file == request.file }) else {
        throw UsageError(
          request.file.map { "two outputs into the same file: '\($0.visible)'" }
            ?? "two outputs to standard output; give one of them a file: --output \(word):FILE")
      }
      requests.append(request)
    }
    return requests
  }

  private init(_ word: String) throws(UsageError) {
    let parts = word.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard let format = OutputFormat(rawValue: parts[0]) else {
      throw UsageError(unknown: "output format", parts[0], among: OutputFormat.allCases.map(\.rawValue))
    }
    self.format = format
    guard parts.count == 2, parts[1] != "-" else {
      file = nil
      return
    }
    guard !parts[1].isEmpty else { throw UsageError("no file behind '--output \(word)'") }
    file = Arguments.decode(parts[1])
  }
}
