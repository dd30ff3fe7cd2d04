using HemaSite.Publishing.Guards;

namespace HemaSite.Tests.Publishing;

public sealed class SecretsTests
{
    [Fact]
    public void A_key_file_that_is_not_there_is_told_as_such()
    {
        using var folder = new TemporaryFolder();
        var path = folder["key"];
        Assert.Equal(path, Assert.Throws<FileNotFoundException>(() => new Secrets(_ => null).ReadFile(path)).FileName);
    }
}
