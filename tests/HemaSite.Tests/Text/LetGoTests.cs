using HemaSite.Files;
using HemaSite.Text;

namespace HemaSite.Tests.Text;

/// <summary>Texts that are let go come back for whoever looks at them.</summary>
public sealed class LetGoTests
{
    [Fact]
    public void A_text_is_read_again_when_somebody_looks_at_it()
    {
        var text = new SourceText(new FilePath("a.md"), "бір\nекі\n");
        text.LetGo(_ => "бір\nекі\n");
        Assert.Equal("екі", text.LineAt(2).ToString());
    }

    [Fact]
    public void A_file_that_was_refused_unread_gets_no_text()
    {
        var text = new SourceText(new FilePath("large.md"), "");
        text.LetGo(_ => throw new InvalidOperationException("nobody may read it"));
        Assert.Equal("", text.Content);
    }
}
