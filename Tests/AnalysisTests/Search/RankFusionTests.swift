import Analysis
import Testing

@Suite struct RankFusionTests {
    @Test func `what two rankings name comes before what one puts first`() {
        #expect(RankFusion.fuse([[1, 2], [3, 2]]) == [2, 1, 3])
    }

    @Test func `one ranking keeps its order`() {
        #expect(RankFusion.fuse([["b", "a", "c"]]) == ["b", "a", "c"])
    }

    @Test func `nothing fused is nothing`() {
        #expect(RankFusion.fuse([[Int]]()) == [])
    }
}
