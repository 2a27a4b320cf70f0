import SXSDocument
import SXSLintReporters

extension ByteString {
  /// The text for one line of a terminal or a build log, see ``VisibleText``.
  var visible: String {
    var output: [UInt8] = []
    VisibleText.append(bytes[...], to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
