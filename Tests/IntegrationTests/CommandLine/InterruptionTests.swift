import Foundation
import SXSDocument
import Testing

@testable import sxslint

/// What a signal leaves behind while a report is being written.
@Suite(.serialized) struct InterruptionTests {
  /// The same in the process that is ended.
  private static let path = "/tmp/sxslint-interruption-test"

  @Test func `a signal takes the temporary file away and ends the process`() async throws {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      try Self.write { Self.end(by: SIGTERM) }
    }
    #expect(!FileManager.default.fileExists(atPath: Self.path))
    await #expect(processExitsWith: .signal(SIGHUP)) {
      _ = signal(SIGHUP, SIG_DFL)
      try Self.write { Self.end(by: SIGHUP) }
    }
    #expect(!FileManager.default.fileExists(atPath: Self.path))
    await #expect(processExitsWith: .signal(SIGINT)) {
      // A shell turns it off for what it runs in the background.
      _ = signal(SIGINT, SIG_DFL)
      try Self.write { Self.end(by: SIGINT) }
    }
    #expect(!FileManager.default.fileExists(atPath: Self.path))
  }

  @Test func `a signal that is turned off stays so`() async throws {
    await #expect(processExitsWith: .exitCode(7)) {
      _ = signal(SIGTERM, SIG_IGN)
      try Self.write { _ = kill(getpid(), SIGTERM) }
      exit(FileManager.default.fileExists(atPath: Self.path) ? 7 : 1)
    }
    try? FileManager.default.removeItem(atPath: Self.path)
  }

  /// Sends a signal to the process, and waits for it.
  private static func end(by number: Int32) {
    _ = kill(getpid(), number)
    sleep(10)
  }

  /// Writes the file, and does something while it must not be left behind.
  private static func write(_ then: () -> Void) throws {
    try Interruption.removing(ByteString(path)) { () throws(SystemError) in
      _ = FileManager.default.createFile(atPath: path, contents: Data("half".utf8))
      then()
    }
  }
}
