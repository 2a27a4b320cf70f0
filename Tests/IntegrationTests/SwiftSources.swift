import Foundation
import TestSupport

/// A Swift file of the product, as text.
struct SwiftSource: Sendable, CustomStringConvertible {
  /// The path relative to `Sources/`.
  let path: String

  /// The lines without comments.
  let code: [String]

  /// The target that the file belongs to.
  var target: String { String(path.prefix { $0 != "/" }) }

  /// The modules that the file imports.
  var imports: [String] {
    code.compactMap { line in
      let words = line.split(separator: " ").drop { $0 != "import" }.dropFirst()
      return words.first.map { String($0.prefix { $0 != "." }) }
    }
  }

  var description: String { path }

  /// Every Swift file under `Sources/`.
  static let all: [SwiftSource] = {
    let root = URL(filePath: "\(Fixtures.root)/Sources", directoryHint: .isDirectory)
    let files =
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
      ?? []
    return files.filter { $0.pathExtension == "swift" }.compactMap { file in
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      let code = text.split(separator: "\n").map { line in
        line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
      }
      return SwiftSource(
        path: String(file.path.dropFirst(root.path.count + (root.path.hasSuffix("/") ? 0 : 1))), code: code)
    }.sorted { $0.path < $1.path }
  }()
}
