import SXSDocument
import SXSLintCore

/// The ignore files above repositories: of many that lie beside each other, the first reads them for all.
struct IgnoreFiles {
  private var lists: [ByteString: Result<IgnoreList, ReadError>?] = [:]

  /// The ignore file of a folder; `nil` if there is none.
  mutating func list(of folder: ByteString) -> Result<IgnoreList, ReadError>? {
    if let known = lists[folder] { return known }
    let list = Self.read(in: folder)
    lists[folder] = .some(list)
    return list
  }

  /// Reads the ignore file of a folder; `nil` if there is none.
  static func read(in folder: ByteString) -> Result<IgnoreList, ReadError>? {
    let path = folder.appending(name)
    guard (try? FileStatus(of: path, followingLinks: false))?.kind == .regular else { return nil }
    do throws(ReadError) {
      return .success(
        IgnoreList(try FileReader.read(path, maximumSize: IgnoreStack.maximumFileSize), in: folder))
    } catch {
      return .failure(error)
    }
  }

  /// The name of an ignore file.
  static let name: ByteString = ".gitignore"
}
