import HTTPTypes
import Hummingbird
import NIOCore

/// The style sheet, under a name that changes with its content.
struct AssetRoutes {
    let router: Router<WebContext>

    func register() {
        router.get(RouterPath(Stylesheet.path)) { _, _ in
            Response(
                status: .ok,
                headers: [
                    .contentType: "text/css; charset=utf-8",
                    .cacheControl: "public, max-age=31536000, immutable",
                ],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: Stylesheet.bytes)))
        }
        router.get("/robots.txt") { _, _ in
            LogFiles.text(
                "User-agent: *\nDisallow: /en/desk\nDisallow: /ur/desk\n",
                cache: "public, max-age=3600")
        }
    }
}
