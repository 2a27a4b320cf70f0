import SXSDocument
import SXSLintCore
import Synchronization

/// Files that are held in memory, by the path that the user sees; counts how often each is asked for.
final class MemorySources: SourceProvider {
  private let files: [ByteString: SourceFile]
  private let counts = Mutex<[ByteString: Int]>([:])

  init(_ files: [SampleFile]) {
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.displayPath, $0.source) })
  }

  /// How often each file was asked for.
  var requests: [ByteString: Int] { counts.withLock { $0 } }

  func source(at path: ByteString) -> SourceFile? {
    counts.withLock { $0[path, default: 0] += 1 }
    return files[path]
  }
}
