using System.Collections.Frozen;

namespace HemaSite.Tests.Specs;

/// <summary>Rules that no site held in memory can break, each with the test that breaks it and the reason.</summary>
public static class RulesElsewhere
{

    private const string Disk = "the disk of a test has to fail";
    private const string Size = "the text would fill pages";
    private const string Call = "a spec has no command line";
    private const string Place = "a spec is not published";
    private const string Server = "it takes a real server";
    private const string Bytes = "the bytes of the picture are made by a program";

    /// <summary>Test and reason by code.</summary>
    public static FrozenDictionary<string, (string Test, string Reason)> Table { get; } = new Dictionary<string, (string Test, string Reason)>
    {
        ["HS2001"] = ("Markdown.HostileBodyTests.A_text_that_would_choke_the_parser_is_refused_at_its_place", Size),
        ["HS2002"] = ("Markdown.HostileBodyTests.A_text_that_would_choke_the_parser_is_refused_at_its_place", Size),
        ["HS2004"] = ("Markdown.HostileBodyTests.A_text_that_would_choke_the_parser_is_refused_at_its_place", Size),
        ["HS2005"] = ("Markdown.HostileBodyTests.A_text_that_would_choke_the_parser_is_refused_at_its_place", Size),
        ["HS2009"] = ("Markdown.HostileBodyTests.A_text_that_would_choke_the_parser_is_refused_at_its_place", Size),
        ["HS2807"] = ("Building.SitePropertyTests.A_name_with_a_character_that_no_eye_sees_is_refused", "nobody could read such a name in a spec"),
        ["HS3501"] = ("Hostile.HostileTests.Every_picture_is_judged_as_announced", Bytes),
        ["HS3502"] = ("Hostile.HostileTests.Every_picture_is_judged_as_announced", Bytes),
        ["HS3503"] = ("Hostile.HostileTests.Every_picture_is_judged_as_announced", Bytes),
        ["HS3504"] = ("Hostile.HostileTests.Every_picture_is_judged_as_announced", Bytes),
        ["HS3505"] = ("Hostile.HostileTests.Every_picture_is_judged_as_announced", Bytes),
        ["HS3506"] = ("Hostile.HostileTests.Every_picture_is_judged_as_announced", Bytes),
        ["HS3507"] = ("Hostile.HostileTests.Every_picture_is_judged_as_announced", Bytes),
        ["HS3508"] = ("Hostile.HostileTests.Every_picture_is_judged_as_announced", Bytes),
        ["HS3509"] = ("Building.SitePropertyTests.A_picture_too_large_for_a_news_site_is_refused", Size),
        ["HS3510"] = ("Pictures.ShownPictureTests.A_broken_picture_costs_its_versions_and_one_warning", Bytes),
        ["HS3511"] = ("Pictures.ShownPictureTests.A_missing_library_is_said_once", "the picture library has to be missing"),
        ["HS3512"] = ("Pictures.ShownPictureTests.What_only_a_decoder_can_do_is_said_where_none_is_wanted", Bytes),
        ["HS3513"] = ("Pictures.ShownPictureTests.What_only_a_decoder_can_do_is_said_where_none_is_wanted", Bytes),
        ["HS3801"] = ("Building.SitePropertyTests.What_is_no_file_is_refused", "a spec holds no links"),
        ["HS3802"] = ("Building.SitePropertyTests.What_is_no_file_is_refused", "a spec holds no devices"),
        ["HS6001"] = ("CommandLine.ExitCodeTests.A_mistyped_option_is_answered_with_the_right_one", Call),
        ["HS6002"] = ("CommandLine.ExitCodeTests.A_missing_theme_setting_or_folder_is_a_matter_of_usage", Call),
        ["HS6003"] = ("Cli.UsageTests.A_mistake_in_the_command_line_is_named_with_what_is_possible", Call),
        ["HS6004"] = ("Cli.UsageTests.A_mistake_in_the_command_line_is_named_with_what_is_possible", Call),
        ["HS6005"] = ("Cli.UsageTests.A_mistake_in_the_command_line_is_named_with_what_is_possible", Call),
        ["HS6006"] = ("Cli.UsageTests.A_mistake_in_the_command_line_is_named_with_what_is_possible", Call),
        ["HS6007"] = ("Cli.UsageTests.A_mistake_in_the_command_line_is_named_with_what_is_possible", Call),
        ["HS6010"] = ("CommandLine.ServeTests.A_port_that_is_taken_and_an_address_for_others_are_told", Call),
        ["HS6109"] = ("Building.VocabularyTests.A_wrong_form_is_a_complaint_about_settings", "the words of a site are tried in one table"),
        ["HS6201"] = ("Authoring.PostStarterTests.A_site_without_news_says_so", Call),
        ["HS6202"] = ("Authoring.PostStarterTests.What_cannot_be_begun_is_said", Call),
        ["HS6203"] = ("Authoring.PostStarterTests.What_cannot_be_begun_is_said", Call),
        ["HS6204"] = ("Authoring.PostStarterTests.What_cannot_be_begun_is_said", Call),
        ["HS6205"] = ("Authoring.PostStarterTests.What_cannot_be_begun_is_said", Call),
        ["HS6206"] = ("Authoring.PostStarterTests.What_cannot_be_begun_is_said", Call),
        ["HS6207"] = ("Cli.InitCommandTests.A_folder_that_holds_something_is_left_alone", Call),
        ["HS7001"] = ("Output.PublicationFaultTests.A_failure_names_the_published_path_and_the_operation", Disk),
        ["HS7002"] = ("Output.PublicationFaultTests.A_failure_names_the_published_path_and_the_operation", Disk),
        ["HS7003"] = ("Output.PublicationFaultTests.A_failure_names_the_published_path_and_the_operation", Disk),
        ["HS7004"] = ("Output.PublicationFaultTests.A_failure_names_the_published_path_and_the_operation", Disk),
        ["HS7005"] = ("Output.PublicationTests.Names_and_paths_over_the_limit_of_disks_are_refused", Disk),
        ["HS7006"] = ("Output.PublicationTogetherTests.A_second_build_gives_up_naming_the_first", "two builds have to meet"),
        ["HS7007"] = ("Output.OutputPlaceTests.A_folder_with_foreign_files_is_refused_and_untouched", "a spec has no output folder"),
        ["HS7008"] = ("Output.OutputPlaceTests.A_file_in_the_place_of_the_folder_is_refused", "a spec has no output folder"),
        ["HS7009"] = ("Output.OutputPlaceTests.The_source_of_the_site_is_never_replaced", "a spec has no output folder"),
        ["HS7010"] = ("Output.PublicationFaultTests.Each_number_of_the_machine_has_its_reason", Disk),
        ["HS7011"] = ("Output.PublicationFaultTests.A_source_that_vanishes_is_named", Disk),
        ["HS7012"] = ("Output.PublicationFaultTests.A_fault_at_any_operation_leaves_the_old_site_or_the_new_one_whole", Disk),
        ["HS7013"] = ("Output.PublicationTests.Paths_that_differ_in_case_only_are_named_and_both_written", "a spec's output is no disk"),
        ["HS7014"] = ("Output.PublicationTests.Paths_that_exclude_each_other_are_named_and_not_published", "a spec's output is no disk"),
        ["HS7015"] = ("Output.PublicationTests.Paths_that_exclude_each_other_are_named_and_not_published", "a spec's output is no disk"),
        ["HS7101"] = ("CommandLine.ExitCodeTests.What_stops_the_machine_has_its_own_words", Disk),
        ["HS7104"] = ("Building.WatchdogTests.A_file_that_takes_too_long_is_named_once", "nothing we know of takes that long"),
        ["HS7102"] = ("CommandLine.ExitCodeTests.What_stops_the_machine_has_its_own_words", "the memory has to run out"),
        ["HS7103"] = ("CommandLine.ServeTests.A_port_that_is_taken_and_an_address_for_others_are_told", Call),
        ["HS7201"] = ("Publishing.TargetFactoryTests.A_name_that_means_no_target_is_answered_with_those_there_are", Call),
        ["HS7202"] = ("Publishing.PlanGuardTests.Another_sites_target_is_refused", Place),
        ["HS7203"] = ("Publishing.ReleaseTargetTests.A_folder_with_foreign_files_is_refused", Place),
        ["HS7204"] = ("Publishing.DirectTargetTests.A_foreign_file_in_the_way_is_refused_and_survives", Place),
        ["HS7205"] = ("Publishing.PlanGuardTests.A_preview_is_refused", Place),
        ["HS7206"] = ("Publishing.PlanGuardTests.Losing_more_than_thirty_percent_of_the_pages_is_refused", Place),
        ["HS7207"] = ("Publishing.BuiltSiteTests.A_folder_without_a_build_is_refused", Place),
        ["HS7208"] = ("Publishing.BuiltSiteTests.A_file_that_was_changed_after_the_build_is_refused", Place),
        ["HS7214"] = ("Publishing.RetryTests.After_the_last_pause_the_failure_is_told", Place),
        ["HS7217"] = ("Publishing.DirectTargetTests.A_store_that_cannot_copy_has_nothing_to_return_to", Place),
        ["HS7218"] = ("Publishing.DirectTargetTests.What_was_not_kept_is_told", Place),
        ["HS7209"] = ("ServerTests.SftpTests.A_key_must_be_known_private_and_right", Server),
        ["HS7210"] = ("ServerTests.StorageTests.Keys_must_be_there_and_right", Server),
        ["HS7211"] = ("ServerTests.SftpTests.A_host_is_only_trusted_by_its_key", Server),
        ["HS7212"] = ("ServerTests.SftpTests.A_host_is_only_trusted_by_its_key", Server),
        ["HS7213"] = ("ServerTests.SftpTests.A_key_must_be_known_private_and_right", Server),
        ["HS7215"] = ("ServerTests.SftpTests.What_the_host_refuses_is_told", Server),
        ["HS7216"] = ("ServerTests.StorageTests.A_storage_that_keeps_other_bytes_is_told", Server),
        ["HS7219"] = ("ServerTests.SftpTests.A_host_without_a_shell_cannot_be_switched_and_says_so_before_anything_is_sent", Server),
        ["HS7220"] = ("ServerTests.BranchTests.What_git_refuses_is_told_without_what_stands_before_the_host", Server),
        ["HS7221"] = ("ServerTests.WebServerTests.A_site_without_a_manifest_is_told", Server),
        ["HS7222"] = ("Publishing.PipelineTests.A_pipeline_that_is_there_is_not_replaced", Call),
        ["HS7223"] = ("Publishing.ParityTests.A_list_without_addresses_is_told", Call),
        ["HS7224"] = ("Publishing.PublishCommandTests.A_post_is_published_corrected_and_taken_back", Call),
        ["HS7225"] = ("Publishing.PipelineTests.A_site_without_an_address_gets_no_pipeline", Call),
        ["HS7226"] = ("Publishing.PublishCommandTests.A_site_that_does_not_answer_is_told", Server),
        ["HS7900"] = ("CommandLine.ExitCodeTests.A_bug_in_any_stage_is_one_line_and_a_report_and_changes_nothing", "a spec finds no bug"),
    }.ToFrozenDictionary();
}
