using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Stores;
using HemaSite.Tests.Output;

namespace HemaSite.Tests.Publishing;

public sealed class BuiltSiteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_without_a_build_is_refused() =>
        Assert.Equal("HS7207", Assert.Throws<PublishException>(() => BuiltSite.Open(folder.Path)).Rule.Code);

    [Fact]
    public void A_file_that_was_changed_after_the_build_is_refused()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        var site = BuiltSite.Open(folder["public"]);
        File.AppendAllText(folder["public/index.html"], "!");
        var home = site.Manifest.Files.First(file => file.Path.Value == "index.html");
        Assert.Equal("HS7208", Assert.Throws<PublishException>(() => site.Open(home)).Rule.Code);
        File.Delete(folder["public/index.html"]);
        Assert.Equal("HS7208", Assert.Throws<PublishException>(() => site.Open(home)).Rule.Code);
    }
}
