import SXSDocument
import SXSLintReporters

/// A report that was asked for: `FORMAT` or `FORMAT:FILE`.
struct OutputRequest {
  /// The format.
  let format: Format

  /// The file; `nil` for standard output.
  let file: ByteString?

  /// The reports that the user asked for; `text` on standard output if none was.
  static func parse(_ words: [String]) throws(UsageError) -> [OutputRequest] {
    var requests: [OutputRequest] = []
    for word in words.isEmpty ? [Format.text.rawValue] : words {
      let request = try OutputRequest(word)
      guard !requests.contains(where: { $0.resolvedFile == request.resolvedFile }) else {
        throw UsageError(
          request.file.map { "two outputs into the same file: '\($0.visible)'" }
            ?? "two outputs to standard output; give one of them a file: --output \(request.format):FILE")
      }
      requests.append(request)
    }
    return requests
  }

  /// Whether whoever reads standard error reads in this report what could not be read.
  var tellsFailuresToReaderOfErrors: Bool {
    file == nil && [.text, .summary].contains(format) && StandardStream.isSame
  }

  private init(_ word: String) throws(UsageError) {
    let parts = word.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    do { format = try Format(named: parts[0]) } catch { throw UsageError(error) }
    guard parts.count == 2, !["-", "/dev/stdout"].contains(parts[1]) else {
      file = nil
      return
    }
    guard !parts[1].isEmpty else { throw UsageError("no file behind '--output \(word)'") }
    file = Arguments.decode(parts[1])
  }

  /// The file without symbolic links, as two paths may lead to one; it need not exist.
  private var resolvedFile: ByteString? {
    guard let file else { return nil }
    if let path = try? file.resolved() { return path }
    let folder = file.parentFolder ?? "."
    return ((try? folder.resolved()) ?? folder).appending(file.lastName)
  }
}
