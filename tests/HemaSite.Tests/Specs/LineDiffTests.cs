namespace HemaSite.Tests.Specs;

public sealed class LineDiffTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "")]
    [InlineData("a\nb\nc", "a\nx\nc", "  a\n- b\n+ x\n  c\n")]
    [InlineData("a\nc", "a\nb\nc", "  a\n+ b\n  c\n")]
    [InlineData("a\nb", "b", "- a\n  b\n")]
    [InlineData("a\na", "a", "  a\n- a\n")]
    [InlineData("", "a", "+ a\n")]
    [InlineData("a", "a\n", "(only the end of the last line differs)\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7", "1\n2\n3\n4\n5\n6\nx", "  ...\n  4\n  5\n  6\n- 7\n+ x\n")]
    [InlineData("x\n1\n2\n3\n4\n5\n6\n7\ny", "1\n2\n3\n4\n5\n6\n7", "- x\n  1\n  2\n  3\n  ...\n  5\n  6\n  7\n- y\n")]
    public void A_diff_shows_the_change_and_a_little_around_it(string expected, string actual, string diff) =>
        Assert.Equal(diff, LineDiff.Between(expected, actual));
}
