using HemaSite.Output;
using HemaSite.Output.Disks;

namespace HemaSite.Tests.Output;

public sealed class OutputPlaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_with_foreign_files_is_refused_and_untouched()
    {
        Directory.CreateDirectory(folder["public"]);
        File.WriteAllText(folder["public/thesis.doc"], "ten years of work");

        var error = Refused(folder["public"]);

        Assert.Equal(OutputFailure.NotOurs, error.Reason);
        Assert.Contains("holds files HemaSite did not make", error.Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.doc: ten years of work"], SmallSite.Read(folder["public"]));
        Assert.Equal(["public"], SmallSite.Names(folder.Path));
    }

    [Fact]
    public void What_somebody_put_into_the_published_site_is_told()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        File.WriteAllText(folder["public/CNAME"], "example.kz");
        File.WriteAllText(folder["public/.DS_Store"], "");
        Directory.CreateDirectory(folder["public/.well-known"]);

        using var publication = Publication.Begin(folder["public"], new SystemDisk(), new("1.0", []));

        Assert.Equal([".well-known", "CNAME"], publication.Foreign);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("")]
    public void A_foreign_file_of_the_manifests_name_does_not_make_the_folder_ours(string text)
    {
        Directory.CreateDirectory(folder["public"]);
        File.WriteAllText(folder["public/hemasite.json"], text);

        Assert.Equal(OutputFailure.NotOurs, Refused(folder["public"]).Reason);
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(folder["public"]);
        SmallSite.Publish(folder["public"], SmallSite.Old);
        Assert.Equal(SmallSite.Lines(SmallSite.Old), SmallSite.Pages(folder["public"]));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        File.WriteAllText(folder["public"], "a file");
        Assert.Equal(OutputFailure.NotFolder, Refused(folder["public"]).Reason);
    }

    [Fact]
    public void A_link_to_nowhere_is_refused()
    {
        File.CreateSymbolicLink(folder["public"], folder["nowhere"]);
        Assert.Equal(OutputFailure.NotFolder, Refused(folder["public"]).Reason);
    }

    [Fact]
    public void A_link_to_a_folder_publishes_where_it_leads()
    {
        Directory.CreateDirectory(folder["www/site"]);
        File.CreateSymbolicLink(folder["public"], folder["www/site"]);

        SmallSite.Publish(folder["public"], SmallSite.Old);
        SmallSite.Publish(folder["public"], SmallSite.New);

        Assert.Equal(folder["www/site"], new FileInfo(folder["public"]).LinkTarget);
        Assert.Equal(SmallSite.Lines(SmallSite.New), SmallSite.Pages(folder["www/site"]));
        Assert.Equal([".site.hemasite-stage-1", "site"], SmallSite.Names(folder["www"]));
    }

    [Theory]
    [InlineData("site/pages")]
    [InlineData("site")]
    [InlineData(".")]
    [InlineData("shortcut")]
    [InlineData("shortcut/pages/../pages/")]
    public void The_source_of_the_site_is_never_replaced(string output)
    {
        Directory.CreateDirectory(folder["site/pages"]);
        File.CreateSymbolicLink(folder["shortcut"], folder["site"]);

        var error = Assert.Throws<OutputException>(
            () => Publication.Begin(folder[output], new SystemDisk(), new("1", [folder["site/pages"]])));

        Assert.Equal((OutputFailure.HoldsSource, true), (error.Reason, error.IsUsage));
    }

    [Fact]
    public void An_output_beside_or_inside_the_source_is_fine()
    {
        Directory.CreateDirectory(folder["site/pages"]);
        using var beside = Publication.Begin(folder["site/pag"], new SystemDisk(), new("1", [folder["site/pages"]]));
        using var inside = Publication.Begin(folder["site/public"], new SystemDisk(), new("1", [folder["site"]]));
        Assert.Equal([".pag.hemasite-lock", ".pag.hemasite-stage-1"], SmallSite.Names(folder["site"])[..2]);
    }

    [Fact]
    public void Foreign_files_that_appear_during_the_build_are_not_replaced()
    {
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        publication.Write(new("index.html"), "1"u8);
        Directory.CreateDirectory(folder["public"]);
        File.WriteAllText(folder["public/thesis.doc"], "ten years of work");

        Assert.Equal(OutputFailure.NotOurs, Assert.Throws<OutputException>(() => publication.Commit()).Reason);
        Assert.Equal(["thesis.doc"], SmallSite.Names(folder["public"]));
    }

    [Fact]
    public void An_output_that_is_removed_during_the_build_is_made_again()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        Directory.Delete(folder["public"], recursive: true);
        publication.Write(new("kk/index.html"), "same"u8);
        publication.Commit();

        Assert.Equal(["kk/index.html: same"], SmallSite.Pages(folder["public"]));
    }

    [Fact]
    public void The_rights_of_the_published_folder_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(folder["public"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        SmallSite.Publish(folder["public"], SmallSite.Old);
        Assert.Equal("700", Convert.ToString((int)File.GetUnixFileMode(folder["public"]), 8));
    }

    [Theory]
    [InlineData("stage-1")]
    [InlineData("stage-77")]
    [InlineData("site-1")]
    [InlineData("link-1")]
    [InlineData("old-1")]
    public void Leftovers_of_a_killed_build_are_swept(string leftover)
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        Directory.CreateDirectory(folder[$".public.hemasite-{leftover}/kk"]);
        File.WriteAllText(folder[$".public.hemasite-{leftover}/kk/half.html"], "half");
        File.WriteAllText(folder[".public.hemasite-lock"], "99999");

        SmallSite.Publish(folder["public"], SmallSite.New);

        Assert.Equal(SmallSite.Lines(SmallSite.New), SmallSite.Pages(folder["public"]));
        Assert.Equal([".public.hemasite-stage-1", "public"], SmallSite.Names(folder.Path));
        Assert.Equal(SmallSite.Lines(SmallSite.Old), SmallSite.Pages(folder[".public.hemasite-stage-1"]));
    }

    [Fact]
    public void A_site_that_a_kill_left_between_two_renames_is_put_back()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        Directory.Move(folder["public"], folder[".public.hemasite-old-1"]);

        Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options).Dispose();

        Assert.Equal(SmallSite.Lines(SmallSite.Old), SmallSite.Pages(folder["public"]));
        Assert.Equal(["public"], SmallSite.Names(folder.Path));
    }

    private static OutputException Refused(string output)
    {
        var error = Assert.Throws<OutputException>(() => Publication.Begin(output, new SystemDisk(), SmallSite.Options));
        Assert.True(error.IsUsage);
        return error;
    }
}
