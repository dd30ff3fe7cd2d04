namespace HemaSite.Tests;

public class Placeholder
{
    [Fact]
    public void Runs() => Assert.Equal("a/b", (HemaSite.Files.FilePath.Root / "a" / "b").Value);
}
